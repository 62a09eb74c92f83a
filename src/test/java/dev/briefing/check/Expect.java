package dev.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Site;
import dev.briefing.model.SiteBuilder;
import dev.briefing.problem.Paint;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Report;
import dev.briefing.problem.Rule;
import dev.briefing.problem.TextReport;
import java.util.List;
import java.util.Optional;

/** What the checks say of a site, word for word. */
final class Expect {
  private Expect() {}

  static void nothing(SiteBuilder site) {
    assertThat(report(site)).isEmpty();
  }

  /** Exactly these lines: place, message, rule, and the hint below. */
  static void problems(SiteBuilder site, String expected) {
    assertThat(report(site)).isEqualTo(expected);
  }

  /** The same, and that no text uses a term: sites of other tests need not use theirs. */
  static void allProblems(SiteBuilder site, String expected) {
    assertThat(report(all(site))).isEqualTo(expected);
  }

  private static String report(SiteBuilder site) {
    return report(
        all(site).stream().filter(problem -> problem.rule() != Rule.UNUSED_TERM).toList());
  }

  private static String report(List<Problem> problems) {
    return TextReport.of(new Report(problems, file -> Optional.empty()), Paint.NONE);
  }

  private static List<Problem> all(SiteBuilder site) {
    Site built = site.build();
    return Checks.all(new Catalogue(built), TermUses.of(built));
  }
}
