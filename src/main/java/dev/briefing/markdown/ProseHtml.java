package dev.briefing.markdown;

import dev.briefing.model.Prose;

/** Writes prose as HTML. */
public final class ProseHtml {
  private ProseHtml() {}

  /** The blocks of a page's body. */
  public static String blocks(Prose prose, Weaver weaver) {
    throw new UnsupportedOperationException();
  }

  /**
   * The content of a single line, without the paragraph around it; several paragraphs are joined by
   * line breaks.
   */
  public static String inline(Prose prose, Weaver weaver) {
    throw new UnsupportedOperationException();
  }
}
