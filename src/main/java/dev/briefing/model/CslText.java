package dev.briefing.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a CSL item says in lists and maps, as texts. */
public final class CslText {
  private CslText() {}

  /**
   * A date as far as it is known: {@code 2026}, {@code 2026-03}, {@code 2026-03-12}; of a time its
   * first and last day with a slash between them, as ISO 8601 has it.
   */
  public static Optional<String> date(Map<String, Object> csl, String variable) {
    if (!(csl.get(variable) instanceof Map<?, ?> date)
        || !(date.get("date-parts") instanceof List<?> dates)) {
      return Optional.empty();
    }
    String text =
        dates.stream().map(CslText::day).collect(Collectors.joining("/")).replaceAll("/$", "");
    return Optional.of(text).filter(known -> !known.isEmpty());
  }

  private static String day(Object parts) {
    List<?> numbers = parts instanceof List<?> list ? list : List.of();
    StringBuilder text = new StringBuilder();
    for (Object number : numbers) {
      if (number instanceof Number part) {
        boolean year = text.length() == 0;
        text.append(year ? "" : "-")
            .append(String.format(Locale.ROOT, year ? "%04d" : "%02d", part.intValue()));
      }
    }
    return text.toString();
  }

  /**
   * A name as it is read: {@code Ida Lie}, {@code World Bank}.
   *
   * @param person whether it has a family name, and so is a person's
   */
  public record Name(String text, boolean person) {}

  public static List<Name> names(Map<String, Object> csl, String variable) {
    List<?> names = csl.get(variable) instanceof List<?> list ? list : List.of();
    return names.stream()
        .map(name -> name instanceof Map<?, ?> parts ? parts : Map.of())
        .map(parts -> new Name(text(parts), parts.containsKey("family")))
        .filter(name -> !name.text().isEmpty())
        .toList();
  }

  private static String text(Map<?, ?> parts) {
    return Stream.of(
            "literal", "given", "dropping-particle", "non-dropping-particle", "family", "suffix")
        .map(parts::get)
        .filter(part -> part instanceof String text && !text.isBlank())
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }
}
