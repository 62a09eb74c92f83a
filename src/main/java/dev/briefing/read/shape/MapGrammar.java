package dev.briefing.read.shape;

import dev.briefing.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keys of the author's own choosing, each with a value of one kind. What cannot be read is reported
 * and left out.
 */
record MapGrammar<K, V>(String form, Grammar<K> key, Grammar<V> value)
    implements Grammar<List<Pair<K, V>>> {

  @Override
  public Notation notation() {
    return new Notation.Keys(key.notation(), value.notation());
  }

  @Override
  public Optional<List<Pair<K, V>>> read(Node node, Scope scope) {
    if (!(node instanceof Node.Mapping mapping)) {
      scope.wrongType(node, form);
      return Optional.empty();
    }
    List<Pair<K, V>> pairs = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      if (entry.value() instanceof Node.Empty) {
        continue; // A key without a value says that there is none.
      }
      Optional<K> name = key.read(entry.key(), scope);
      Optional<V> read = value.read(entry.value(), scope);
      if (name.isPresent() && read.isPresent()) {
        pairs.add(new Pair<>(name.get(), read.get(), entry.key().at(), entry.value().at()));
      }
    }
    return Optional.of(pairs);
  }
}
