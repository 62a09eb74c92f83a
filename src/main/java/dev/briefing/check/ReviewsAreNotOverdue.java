package dev.briefing.check;

import dev.briefing.model.Site;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import dev.briefing.progress.Freshness;
import java.time.LocalDate;
import java.util.Optional;

/** The day on which somebody was to look at an indicator or a briefing again has not passed. */
final class ReviewsAreNotOverdue {
  private ReviewsAreNotOverdue() {}

  static void check(Site site, Problems found) {
    LocalDate today = site.asOf();
    site.indicators()
        .forEach(
            indicator ->
                problem(
                        Rule.STALE_INDICATOR,
                        indicator.id().value(),
                        indicator.reviewBy(),
                        Freshness.of(indicator, today),
                        "look for newer values, then set review-by to the next day for it")
                    .ifPresent(found::add));
    site.briefings()
        .forEach(
            briefing ->
                problem(
                        Rule.STALE_BRIEFING,
                        briefing.id(),
                        briefing.reviewBy(),
                        Freshness.of(briefing, today),
                        "see whether it still holds, then set review-by to the next day for it")
                    .ifPresent(found::add));
  }

  private static Optional<Problem> problem(
      Rule rule, String id, Optional<Written<LocalDate>> field, Freshness freshness, String hint) {
    return field
        .filter(day -> freshness.standing() == Freshness.Standing.OVERDUE)
        .map(
            day ->
                Problem.of(
                        rule,
                        day.at(),
                        day.length(),
                        "the review of "
                            + id
                            + " is overdue by "
                            + (freshness.days() == 1 ? "1 day" : freshness.days() + " days")
                            + " on the site's date")
                    .withHint(hint));
  }
}
