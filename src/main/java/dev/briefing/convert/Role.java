package dev.briefing.convert;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column says of the figures in its rows.
 *
 * <p>Each has the names by which tables of others call it; the first is its own.
 */
enum Role {
  ENTITY(
      "entity",
      "country",
      "country name",
      "country or area",
      "countries",
      "economy",
      "reference area",
      "geo",
      "geography",
      "location",
      "territory",
      "area",
      "region"),
  CODE(
      "code",
      "country code",
      "entity code",
      "iso code",
      "iso",
      "iso3",
      "iso3c",
      "iso2",
      "iso2c",
      "ref area",
      "location code"),
  PERIOD("period", "year", "time period", "time", "date", "quarter", "month"),
  VALUE("value", "obs value", "values", "amount", "figure"),
  STATUS("status"),
  COMPARATOR("comparator"),
  UNIT("unit", "units", "unit of measure"),
  SOURCE("source"),
  NOTE("note", "notes", "comment", "comments", "footnote", "footnotes"),
  INDICATOR(
      "indicator", "indicator name", "series name", "series", "measure", "variable", "subject");

  private final List<String> names;

  Role(String... names) {
    this.names = List.of(names);
  }

  /** How well a column of that name would fill it: the lower the better; none if not at all. */
  Optional<Integer> rank(String column) {
    int rank = names.indexOf(plain(column));
    return rank < 0 ? Optional.empty() : Optional.of(rank);
  }

  static Optional<Role> of(String column) {
    return Arrays.stream(values()).filter(role -> role.rank(column).isPresent()).findFirst();
  }

  /** The role of that very word. */
  static Optional<Role> named(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }

  /** Whether only a table has a column of such a name. */
  boolean isOfWeight() {
    return this == ENTITY || this == PERIOD || this == INDICATOR;
  }

  String word() {
    return names.get(0);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Role::word).toList();
  }

  private static String plain(String column) {
    return column.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", " ");
  }
}
