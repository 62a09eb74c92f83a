package dev.briefing.progress;

import static dev.briefing.model.ObservationDraft.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Indicator;
import dev.briefing.model.SiteBuilder;
import dev.briefing.model.Status;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
  @ParameterizedTest
  @CsvSource({
    "2026-06-30, 2026-12-31, CURRENT, 0",
    "2026-06-30, 2026-07-31, CURRENT, 0",
    "2026-06-30, 2026-07-30, DUE, 0",
    "2026-06-30, 2026-06-30, DUE, 0",
    "2026-06-30, 2026-06-29, OVERDUE, 1",
    "2028-03-01, 2028-02-28, OVERDUE, 2",
  })
  void aReviewFallsDue(LocalDate today, String reviewBy, Freshness.Standing standing, long days) {
    Indicator indicator =
        SiteBuilder.site()
            .indicator("a", "x", i -> i.reviewBy(reviewBy), value("2025", "5"))
            .catalogue()
            .indicator("x")
            .orElseThrow();
    Freshness freshness = Freshness.of(indicator, today);
    assertThat(freshness.standing()).isEqualTo(standing);
    assertThat(freshness.days()).isEqualTo(days);
  }

  @Test
  void theNewestOutcomeCounts() {
    Indicator indicator =
        SiteBuilder.site()
            .indicator(
                "a",
                "x",
                value("2024", "5"),
                value("2025-Q3", "5"),
                value("2030", "9").as(Status.TARGET))
            .catalogue()
            .indicator("x")
            .orElseThrow();
    Freshness freshness = Freshness.of(indicator, LocalDate.parse("2026-06-30"));
    assertThat(freshness.standing()).isEqualTo(Freshness.Standing.UNSCHEDULED);
    assertThat(freshness.newest().orElseThrow().period().value()).hasToString("2025-Q3");
  }
}
