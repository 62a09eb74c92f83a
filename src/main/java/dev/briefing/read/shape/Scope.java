package dev.briefing.read.shape;

import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import dev.briefing.read.yaml.Node;
import dev.briefing.read.yaml.TextLines;

/** The file that is being read, and where its problems go. */
public record Scope(TextLines lines, Problems problems) {

  /** Reports that another kind of node stands where a grammar's belongs. */
  public void wrongType(Node node, String wanted) {
    String message = node.what() + " stands here; what belongs here is " + wanted;
    problems.add(Rule.WRONG_TYPE, node.at(), node.length(), message);
  }

  /** Reports a text that is not what its field asks for. */
  public void invalid(Node.Scalar scalar, String wanted) {
    problems.add(invalidProblem(scalar, wanted));
  }

  public Problem invalidProblem(Node.Scalar scalar, String wanted) {
    String shown =
        scalar.text().length() > 60 ? scalar.text().substring(0, 60) + "…" : scalar.text();
    return Problem.of(
        Rule.INVALID_VALUE,
        scalar.at(),
        scalar.length(),
        "\"" + shown.strip() + "\" is not " + wanted);
  }

  /** The first character of the file. */
  public Position start() {
    return Position.startOf(lines.file());
  }
}
