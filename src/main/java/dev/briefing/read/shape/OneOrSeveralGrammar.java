package dev.briefing.read.shape;

import dev.briefing.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/** A list, or its only item without the list around it. */
record OneOrSeveralGrammar<T>(Grammar<T> item) implements Grammar<List<T>> {

  @Override
  public String form() {
    return item.form() + ", or a list of such";
  }

  @Override
  public Notation notation() {
    return new Notation.Either(List.of(item.notation(), new Notation.Items(item.notation())));
  }

  @Override
  public Optional<List<T>> read(Node node, Scope scope) {
    return node instanceof Node.Scalar
        ? item.read(node, scope).map(List::of)
        : new ListGrammar<>(item).read(node, scope);
  }
}
