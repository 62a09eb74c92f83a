package dev.briefing.read.shape;

import dev.briefing.model.Written;
import dev.briefing.read.yaml.Node;
import java.util.Optional;

/** Another grammar's value, with its place. */
record WrittenGrammar<T>(Grammar<T> value) implements Grammar<Written<T>> {

  @Override
  public String form() {
    return value.form();
  }

  @Override
  public Notation notation() {
    return value.notation();
  }

  @Override
  public Optional<Written<T>> read(Node node, Scope scope) {
    return value.read(node, scope).map(read -> new Written<>(read, node.at(), node.length()));
  }
}
