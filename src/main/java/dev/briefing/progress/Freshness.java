package dev.briefing.progress;

import dev.briefing.model.Briefing;
import dev.briefing.model.Indicator;
import dev.briefing.model.Kind;
import dev.briefing.model.Observation;
import dev.briefing.model.Written;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether it is time to look at something again.
 *
 * @param reviewBy the day that was set for it
 * @param days how long that day has passed; 0 where it has not
 * @param newest the outcome whose period ends last
 */
public record Freshness(
    Standing standing, Optional<LocalDate> reviewBy, long days, Optional<Observation> newest) {
  /** How many days ahead of it a review is due. */
  private static final int AHEAD = 30;

  /** How things stand with a review. */
  public enum Standing {
    UNSCHEDULED,
    CURRENT,
    DUE,
    OVERDUE;

    /** The word as keys write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Freshness of(Indicator indicator, LocalDate today) {
    Optional<Observation> newest =
        indicator.observations().stream()
            .filter(observation -> observation.kind() == Kind.OUTCOME)
            .max(Comparator.comparing(observation -> observation.period().value()));
    return of(indicator.reviewBy().map(Written::value), today, newest);
  }

  public static Freshness of(Briefing briefing, LocalDate today) {
    return of(briefing.reviewBy().map(Written::value), today, Optional.empty());
  }

  private static Freshness of(
      Optional<LocalDate> reviewBy, LocalDate today, Optional<Observation> newest) {
    long left = reviewBy.map(day -> ChronoUnit.DAYS.between(today, day)).orElse(0L);
    Standing standing =
        reviewBy.isEmpty()
            ? Standing.UNSCHEDULED
            : left < 0 ? Standing.OVERDUE : left <= AHEAD ? Standing.DUE : Standing.CURRENT;
    return new Freshness(standing, reviewBy, Math.max(0, -left), newest);
  }
}
