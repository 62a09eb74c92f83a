package dev.briefing.check;

import dev.briefing.model.Document;
import dev.briefing.model.Page;
import dev.briefing.model.Statement;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A paragraph of a briefing, a sector or a plan refers to a figure or cites a source. */
final class ParagraphsAreSourced {
  private static final int SHOWN = 40;

  private ParagraphsAreSourced() {}

  static void check(Document document, Problems found) {
    if (document instanceof Page) {
      return;
    }
    Map<Integer, List<Statement>> passages =
        document.body().statements().stream()
            .filter(statement -> !statement.row())
            .collect(Collectors.groupingBy(Statement::passage, TreeMap::new, Collectors.toList()));
    for (List<Statement> passage : passages.values()) {
      boolean claims =
          passage.stream().anyMatch(s -> s.text().chars().anyMatch(Character::isLetter));
      if (claims && passage.stream().noneMatch(s -> s.vouched() || s.exempt())) {
        found.add(problem(passage.get(0)));
      }
    }
  }

  private static Problem problem(Statement first) {
    String text = first.text().strip();
    int length = Math.min(SHOWN, text.codePointCount(0, text.length()));
    return Problem.of(
            Rule.UNSOURCED_PARAGRAPH,
            first.at(0),
            length,
            "this paragraph neither refers to a figure nor cites a source")
        .withHint("say who says so: [the report](source:NAME)");
  }
}
