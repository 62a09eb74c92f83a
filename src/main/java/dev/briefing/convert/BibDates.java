package dev.briefing.convert;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates of a BibTeX entry: {@code date}, or {@code year} with {@code month} and {@code day}.
 */
final class BibDates {
  private static final Pattern NUMBER = Pattern.compile("0?([1-9]|[12][0-9]|3[01])");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Map<String, String> fields;
  private final String place;
  private final Left left;

  BibDates(Map<String, String> fields, String place, Left left) {
    this.fields = fields;
    this.place = place;
    this.left = left;
  }

  /** Moves them from the fields to the variables of CSL. */
  void into(Map<String, Object> csl) {
    move("date", "issued", csl);
    if (!csl.containsKey("issued")) {
      String year = take("year");
      if (!year.isEmpty()) {
        csl.put("issued", year + month() + day());
      }
    } else {
      List.of("year", "month", "day").forEach(fields::remove);
    }
    move("urldate", "accessed", csl);
    move("origdate", "original-date", csl);
    move("eventdate", "event-date", csl);
  }

  private void move(String field, String variable, Map<String, Object> csl) {
    String date = take(field);
    if (!date.isEmpty()) {
      csl.put(variable, date);
    }
  }

  private String take(String field) {
    String written = fields.remove(field);
    return written == null ? "" : Latex.text(written, command -> {});
  }

  private String month() {
    String written = take("month").toLowerCase(Locale.ROOT);
    if (written.isEmpty()) {
      return "";
    }
    Matcher number = NUMBER.matcher(written);
    int month =
        number.matches()
            ? Integer.parseInt(number.group(1))
            : written.length() < 3 ? 0 : MONTHS.indexOf(written.substring(0, 3)) + 1;
    if (month < 1 || month > 12) {
      left.add("is no month", place + " " + Shown.quoted(written));
      fields.remove("day");
      return "";
    }
    return "-" + month;
  }

  private String day() {
    Matcher day = NUMBER.matcher(take("day"));
    return day.matches() ? "-" + day.group(1) : "";
  }
}
