package dev.briefing.read.shape;

import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.read.yaml.Node;
import java.util.Optional;

/**
 * Free text. The one kind of value that a stray {@code #} can cut short without anybody noticing.
 */
final class TextGrammar implements Grammar<String> {

  @Override
  public String form() {
    return "a text";
  }

  @Override
  public Notation notation() {
    return Notation.text("[\\s\\S]*\\S[\\s\\S]*", Notation.Digits.ANY);
  }

  @Override
  public Optional<String> read(Node node, Scope scope) {
    Optional<Node.Scalar> scalar = Grammars.scalarNode(node, scope, form());
    scalar.ifPresent(text -> reportCut(text, scope));
    Optional<Node.Scalar> filled = scalar.filter(text -> !text.text().isBlank());
    if (scalar.isPresent() && filled.isEmpty()) {
      scope
          .problems()
          .add(
              Rule.INVALID_VALUE, node.at(), node.length(), "a text belongs here, but it is empty");
    }
    return filled.map(text -> text.text().strip());
  }

  /**
   * A comment stands after two spaces and has one behind its #; whatever else follows a text was
   * meant to be part of it.
   */
  static void reportCut(Node.Scalar scalar, Scope scope) {
    if (!scalar.plain()) {
      return;
    }
    String file = scope.lines().text();
    int lineEnd = file.indexOf('\n', scalar.end());
    String rest = file.substring(scalar.end(), lineEnd < 0 ? file.length() : lineEnd);
    boolean cut = rest.matches(" #.*|\\s+#[^\\s#].*");
    if (cut) {
      int hash = scalar.end() + rest.indexOf('#');
      scope
          .problems()
          .add(
              Problem.of(
                      Rule.CUT_TEXT,
                      scope.lines().at(hash),
                      scope.lines().lengthOnLine(hash, file.length()),
                      "the text ends before this #; what follows is not read")
                  .withHint(
                      "put the text in quotes; or, if this is a comment, write two spaces before the # and one after it"));
    }
  }
}
