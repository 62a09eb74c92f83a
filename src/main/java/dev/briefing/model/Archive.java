package dev.briefing.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is kept of the sources outside of the site, as far as the site uses it.
 *
 * @param texts by the source's id
 * @param tables by the indicator's id, or by {@code indicator@source}
 * @param lost the names of the files that are there but could not be read
 */
public record Archive(
    Map<String, String> texts, Map<String, ArchivedTable> tables, Set<String> lost) {
  public Archive {
    texts = Map.copyOf(texts);
    tables = Map.copyOf(tables);
    lost = Set.copyOf(lost);
  }

  /** Whether a file is there but could not be read. */
  public boolean isLost(String file) {
    return lost.contains(file);
  }

  public Optional<String> text(String source) {
    return Optional.ofNullable(texts.get(source));
  }

  /** The table that is called so. */
  public Optional<ArchivedTable> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  /** What the table of an indicator and a source is called. */
  public static String name(String indicator, String source) {
    return indicator + "@" + source;
  }
}
