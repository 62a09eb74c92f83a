package dev.briefing.model;

import java.util.List;
import java.util.Map;

/**
 * How a site's values and texts came to be what they are.
 *
 * @param revised each value that is another than it was, or was withdrawn, the newest first
 * @param texts of the briefings, by their ids
 */
public record History(Knowledge knowledge, List<Revised> revised, Map<String, TextHistory> texts) {
  /** Of a site that does not speak of it. */
  public static final History SILENT = new History(Knowledge.SILENT, List.of(), Map.of());

  /** Of a site whose history nobody has. */
  public static final History UNKNOWN = new History(Knowledge.NONE, List.of(), Map.of());

  public History {
    revised = List.copyOf(revised);
    texts = Map.copyOf(texts);
  }

  /** How much of it is known. */
  public enum Knowledge {
    /** It is not asked for. */
    SILENT,
    /** The content was given without it. */
    NONE,
    /** The oldest part is missing. */
    PARTIAL,
    WHOLE
  }

  /** What is known of a briefing. */
  public TextHistory of(Briefing briefing) {
    return texts.getOrDefault(briefing.id(), TextHistory.NONE);
  }

  /** The revisions of the values of one indicator. */
  public List<Revised> of(String indicator) {
    return revised.stream().filter(one -> one.old().indicator().equals(indicator)).toList();
  }
}
