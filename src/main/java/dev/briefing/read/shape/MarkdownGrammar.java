package dev.briefing.read.shape;

import dev.briefing.markdown.Markdown;
import dev.briefing.model.Prose;
import dev.briefing.read.yaml.HiddenCharacters;
import dev.briefing.read.yaml.Node;
import java.util.Optional;

/** Markdown within a YAML text: its references keep their place in the file. */
final class MarkdownGrammar implements Grammar<Prose> {

  @Override
  public String form() {
    return "a text";
  }

  @Override
  public Notation notation() {
    return Grammars.TEXT.notation();
  }

  @Override
  public Optional<Prose> read(Node node, Scope scope) {
    return Grammars.TEXT.read(node, scope).flatMap(text -> prose((Node.Scalar) node, text, scope));
  }

  private static Optional<Prose> prose(Node.Scalar scalar, String text, Scope scope) {
    HiddenCharacters.reportNumbered(text, at -> scalar.at(), scope.problems());
    if (Markdown.tooMuchInline(text).isPresent()) {
      scope.problems().add(MarkdownFault.tooMuch(scalar.at()));
      return Optional.empty();
    }
    return Optional.of(Markdown.inline(text, ScalarPlaces.of(scalar, text, scope.lines())));
  }
}
