package dev.briefing.model;

import java.util.List;

/**
 * How a site's values came to be what they are.
 *
 * @param revised each value that is another than it was, or was withdrawn, the newest first
 */
public record History(Knowledge knowledge, List<Revised> revised) {
  /** Of a site that does not speak of it. */
  public static final History SILENT = new History(Knowledge.SILENT, List.of());

  public History {
    revised = List.copyOf(revised);
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

  /** The revisions of the values of one indicator. */
  public List<Revised> of(String indicator) {
    return revised.stream().filter(one -> one.old().indicator().equals(indicator)).toList();
  }
}
