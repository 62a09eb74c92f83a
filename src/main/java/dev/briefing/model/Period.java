package dev.briefing.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that an observation is about: {@code 2025}, {@code 2025-Q1}, {@code 2025-03}, {@code
 * 2025-03-12}, or the years {@code 2026-2030}, both ends included. Ordered by end; of those that
 * end together the shorter one comes first.
 *
 * @param text as it is written, which is also its canonical form
 */
public record Period(String text, LocalDate start, LocalDate end) implements Comparable<Period> {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<year>[0-9]{4})(?:-(?:(?<to>[0-9]{4})|Q(?<quarter>[0-9])|(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?))?");
  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::end)
          .thenComparing(Period::start, Comparator.reverseOrder())
          .thenComparing(Period::text);

  /** How long a period is. */
  public enum Grain {
    DAY,
    MONTH,
    QUARTER,
    YEAR,
    YEARS
  }

  public static Parsed<Period> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Parsed.bad("a period, such as 2025, 2025-Q1, 2025-03, 2025-03-12 or 2026-2030");
    }
    int year = Integer.parseInt(form.group("year"));
    try {
      return Parsed.good(of(text, year, form));
    } catch (DateTimeException impossible) {
      return Parsed.bad("a period: there is no such date");
    }
  }

  private static Period of(String text, int year, Matcher form) {
    if (year == 0) {
      throw new DateTimeException("year 0");
    }
    if (form.group("to") != null) {
      int last = Integer.parseInt(form.group("to"));
      if (last <= year) {
        throw new DateTimeException("a range that does not go forward");
      }
      return new Period(text, LocalDate.of(year, 1, 1), LocalDate.of(last, 12, 31));
    }
    if (form.group("quarter") != null) {
      YearMonth first = YearMonth.of(year, 3 * Integer.parseInt(form.group("quarter")) - 2);
      return new Period(text, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }
    if (form.group("day") != null) {
      LocalDate day = LocalDate.of(year, month(form), Integer.parseInt(form.group("day")));
      return new Period(text, day, day);
    }
    if (form.group("month") != null) {
      YearMonth month = YearMonth.of(year, month(form));
      return new Period(text, month.atDay(1), month.atEndOfMonth());
    }
    return new Period(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static int month(Matcher form) {
    return Integer.parseInt(form.group("month"));
  }

  public Grain grain() {
    return switch (text.length()) {
      case 4 -> Grain.YEAR;
      case 10 -> Grain.DAY;
      case 9 -> Grain.YEARS;
      default -> text.charAt(5) == 'Q' ? Grain.QUARTER : Grain.MONTH;
    };
  }

  /** Whether the other period lies wholly within this one. */
  public boolean contains(Period other) {
    return !other.start().isBefore(start) && !other.end().isAfter(end);
  }

  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return text;
  }
}
