package dev.briefing.read.shape;

import dev.briefing.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Items of one kind. What cannot be read among them is reported and left out. */
record ListGrammar<T>(Grammar<T> item) implements Grammar<List<T>> {

  @Override
  public String form() {
    return "a list, each item " + item.form();
  }

  @Override
  public Notation notation() {
    return new Notation.Items(item.notation());
  }

  @Override
  public Optional<List<T>> read(Node node, Scope scope) {
    if (!(node instanceof Node.Sequence sequence)) {
      scope.wrongType(node, form());
      return Optional.empty();
    }
    List<T> items = new ArrayList<>();
    for (Node child : sequence.items()) {
      item.read(child, scope).ifPresent(items::add);
    }
    return Optional.of(items);
  }
}
