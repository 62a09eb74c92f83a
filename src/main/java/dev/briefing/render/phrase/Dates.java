package dev.briefing.render.phrase;

import dev.briefing.model.Period;
import java.time.LocalDate;

/**
 * Dates and periods as the site writes them: {@code 12 March 2026}, {@code 2026–30}, {@code Q1
 * 2025}.
 */
public final class Dates {
  private final Words words;

  public Dates(Words words) {
    this.words = words;
  }

  public String of(LocalDate date) {
    return words.say("date.day", day(date), month(date), year(date));
  }

  public String of(Period period) {
    LocalDate start = period.start();
    return switch (period.grain()) {
      case DAY -> of(start);
      case MONTH -> words.say("date.month", month(start), year(start));
      case QUARTER -> words.say("date.quarter", text((start.getMonthValue() + 2) / 3), year(start));
      case YEAR -> year(start);
      case YEARS -> words.say("date.years", year(start), lastYear(start, period.end()));
    };
  }

  /** Two digits within a century, four beyond it: 2026–30, but 1998–2003. */
  private static String lastYear(LocalDate start, LocalDate end) {
    boolean sameCentury = start.getYear() / 100 == end.getYear() / 100;
    return sameCentury ? year(end).substring(2) : year(end);
  }

  private String month(LocalDate date) {
    return words.say("month." + date.getMonthValue());
  }

  private static String day(LocalDate date) {
    return text(date.getDayOfMonth());
  }

  private static String year(LocalDate date) {
    String digits = text(date.getYear());
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
