package dev.briefing.read.shape;

import dev.briefing.model.Parsed;
import dev.briefing.read.yaml.Node;
import java.util.Optional;
import java.util.function.Function;

/** A text of one line, read by a function. */
record ScalarGrammar<T>(String form, Notation notation, Function<String, Parsed<T>> parse)
    implements Grammar<T> {

  @Override
  public Optional<T> read(Node node, Scope scope) {
    Optional<Node.Scalar> scalar = Grammars.scalarNode(node, scope, form);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    Parsed<T> parsed = parse.apply(scalar.get().text());
    if (parsed instanceof Parsed.Bad<T> bad) {
      scope.invalid(scalar.get(), bad.message());
      return Optional.empty();
    }
    return Optional.of(parsed.orThrow());
  }
}
