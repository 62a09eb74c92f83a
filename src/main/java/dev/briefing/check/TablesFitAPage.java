package dev.briefing.check;

import dev.briefing.model.Comparison;
import dev.briefing.model.Indicator;
import dev.briefing.model.Site;
import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.List;
import java.util.function.Function;

/**
 * Neither a comparison nor an indicator is larger than a page that a browser shows. What is over is
 * drawn by nobody, so that no content keeps a build for hours.
 */
final class TablesFitAPage {
  static final int MOST_COLUMNS = 100;
  static final int MOST_ROWS = 2_000;
  static final int MOST_OBSERVATIONS = 50_000;

  private TablesFitAPage() {}

  static void check(Site site, Problems found) {
    for (Comparison comparison : site.comparisons()) {
      check(comparison.columns(), MOST_COLUMNS, "columns", line -> line.at(), found);
      check(comparison.rows(), MOST_ROWS, "rows", line -> line.at(), found);
    }
    for (Indicator indicator : site.indicators().toList()) {
      check(indicator.observations(), MOST_OBSERVATIONS, "values", o -> o.at(), found);
    }
  }

  /** Points at the first that is too many. */
  private static <T> void check(
      List<T> all, int most, String what, Function<T, Position> at, Problems found) {
    if (all.size() > most) {
      String message =
          "this table has %d %s; a page shows at most %d".formatted(all.size(), what, most);
      found.add(
          Problem.of(Rule.TABLE_SIZE, at.apply(all.get(most)), 1, message)
              .withHint("divide it into several tables, or leave out what nobody compares"));
    }
  }
}
