package dev.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.SiteBuilder;
import dev.briefing.problem.Paint;
import dev.briefing.problem.Report;
import dev.briefing.problem.TextReport;
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

  private static String report(SiteBuilder site) {
    return TextReport.of(
        new Report(Checks.all(site.catalogue()), file -> Optional.empty()), Paint.NONE);
  }
}
