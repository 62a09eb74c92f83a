package dev.briefing.model;

import java.util.Map;
import java.util.Optional;

/**
 * What is kept of the sources outside of the site, as far as the site uses it.
 *
 * @param texts by the source's id
 * @param tables by the indicator's id; or by {@code indicator@source}, where the file names one
 */
public record Archive(Map<String, String> texts, Map<String, ArchivedTable> tables) {
  public Archive {
    texts = Map.copyOf(texts);
    tables = Map.copyOf(tables);
  }

  public Optional<String> text(String source) {
    return Optional.ofNullable(texts.get(source));
  }

  /** The table that is kept of an indicator without naming a source. */
  public Optional<ArchivedTable> table(String indicator) {
    return Optional.ofNullable(tables.get(indicator));
  }

  /** The table that is kept of what one source says of an indicator. */
  public Optional<ArchivedTable> table(String indicator, String source) {
    return table(name(indicator, source));
  }

  /** What the table of an indicator and a source is called. */
  public static String name(String indicator, String source) {
    return indicator + "@" + source;
  }
}
