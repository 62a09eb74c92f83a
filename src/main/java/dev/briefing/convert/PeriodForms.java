package dev.briefing.convert;

import dev.briefing.model.Parsed;
import dev.briefing.model.Period;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Periods as tables of others write them: {@code 2020 [YR2020]}, {@code 2020Q1}, {@code Q1 2020},
 * {@code 2020M03}, {@code March 2020}, {@code 2020–2025}, besides the forms of our own. What may
 * mean two things, such as 03/04/2020 or 2019/20, is none.
 */
final class PeriodForms {
  private static final Pattern YEAR =
      Pattern.compile("(?:YR|X)?([0-9]{4})(?: ?\\[YR\\1])?(?:\\.0+)?");
  private static final Pattern YEARS = Pattern.compile("([0-9]{4}) ?[-–—] ?([0-9]{4})");
  private static final Pattern QUARTER = Pattern.compile("([0-9]{4})[- ]?Q([1-4])");
  private static final Pattern QUARTER_FIRST = Pattern.compile("Q([1-4])[- /]?([0-9]{4})");
  private static final Pattern MONTH = Pattern.compile("([0-9]{4})[- ]?M(0?[1-9]|1[0-2])");
  private static final Pattern NAMED_MONTH =
      Pattern.compile("([A-Z]{3,9})\\.?[- ]([0-9]{4})|([0-9]{4})[- ]([A-Z]{3,9})\\.?");
  private static final Pattern MIDNIGHT =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]00:00(?::00(?:\\.0+)?)?Z?");
  private static final List<String> MONTHS =
      List.of(
          "JANUARY",
          "FEBRUARY",
          "MARCH",
          "APRIL",
          "MAY",
          "JUNE",
          "JULY",
          "AUGUST",
          "SEPTEMBER",
          "OCTOBER",
          "NOVEMBER",
          "DECEMBER");

  private static final Pattern SPLIT = Pattern.compile("[0-9]{2}([0-9]{2})-([0-9]{2})");

  private PeriodForms() {}

  /**
   * Whether texts such as 2010-11 are meant for years that begin in one and end in the next, or may
   * be: where every one of them is written so, nobody can tell it from a month.
   */
  static boolean mayBeSplitYears(Collection<String> texts) {
    List<Matcher> forms =
        texts.stream().map(String::strip).map(SPLIT::matcher).filter(Matcher::matches).toList();
    return !forms.isEmpty()
        && forms.stream()
            .allMatch(
                form ->
                    (Integer.parseInt(form.group(1)) + 1) % 100 == Integer.parseInt(form.group(2)));
  }

  /** Whether it is one of those. */
  static boolean isSplit(String text) {
    return SPLIT.matcher(text.strip()).matches();
  }

  static Optional<Period> parse(String text) {
    String written = text.strip();
    if (written.length() < 4 || written.length() > 30) {
      return Optional.empty();
    }
    Parsed<Period> ours = Period.parse(form(written.toUpperCase(Locale.ROOT)));
    return ours.isGood() ? Optional.of(ours.orThrow()) : Optional.empty();
  }

  private static String form(String text) {
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return year.group(1);
    }
    Matcher years = YEARS.matcher(text);
    if (years.matches()) {
      return years.group(1) + "-" + years.group(2);
    }
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      return quarter.group(1) + "-Q" + quarter.group(2);
    }
    Matcher quarterFirst = QUARTER_FIRST.matcher(text);
    if (quarterFirst.matches()) {
      return quarterFirst.group(2) + "-Q" + quarterFirst.group(1);
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return month(month.group(1), Integer.parseInt(month.group(2)));
    }
    Matcher midnight = MIDNIGHT.matcher(text);
    if (midnight.matches()) {
      return midnight.group(1);
    }
    Matcher named = NAMED_MONTH.matcher(text);
    return named.matches() ? named(named).orElse(text) : text;
  }

  private static Optional<String> named(Matcher form) {
    boolean monthFirst = form.group(1) != null;
    String word = form.group(monthFirst ? 1 : 4);
    return MONTHS.stream()
        .filter(month -> month.equals(word) || (word.length() <= 4 && month.startsWith(word)))
        .findFirst()
        .map(month -> month(form.group(monthFirst ? 2 : 3), MONTHS.indexOf(month) + 1));
  }

  private static String month(String year, int number) {
    return String.format(Locale.ROOT, "%s-%02d", year, number);
  }
}
