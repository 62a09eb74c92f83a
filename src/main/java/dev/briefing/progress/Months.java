package dev.briefing.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long it is from the end of one period to the end of another. */
final class Months {
  private Months() {}

  /** Whole months; ends of months count as such. */
  static long between(LocalDate end, LocalDate later) {
    return ChronoUnit.MONTHS.between(end.plusDays(1), later.plusDays(1));
  }
}
