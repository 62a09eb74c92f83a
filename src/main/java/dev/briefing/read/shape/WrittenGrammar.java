package dev.briefing.read.shape;

import dev.briefing.model.Written;
import dev.briefing.read.yaml.Node;
import java.util.Optional;

/** Another grammar's value, with its place. */
record WrittenGrammar<T>(Grammar<T> inner) implements Grammar<Written<T>> {

  @Override
  public String form() {
    return inner.form();
  }

  @Override
  public Optional<Written<T>> read(Node node, Scope scope) {
    return inner.read(node, scope).map(value -> new Written<>(value, node.at(), node.length()));
  }
}
