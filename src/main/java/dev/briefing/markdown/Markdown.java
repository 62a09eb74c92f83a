package dev.briefing.markdown;

import dev.briefing.model.Prose;

/** Reads Markdown: CommonMark with tables, footnotes, strikethrough and bare addresses as links. */
public final class Markdown {
  private Markdown() {}

  /** A page's body: every kind of block. */
  public static Prose blocks(String markdown, Places places) {
    throw new UnsupportedOperationException();
  }

  /**
   * A summary, a note or a cell: paragraphs of emphasis, code and links, where a # or a - at the
   * start of a line is text.
   */
  public static Prose inline(String markdown, Places places) {
    throw new UnsupportedOperationException();
  }
}
