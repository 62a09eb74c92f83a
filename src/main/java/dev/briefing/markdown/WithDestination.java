package dev.briefing.markdown;

import org.commonmark.node.SourceSpan;

/** A link or an image whose destination stands in parentheses. */
interface WithDestination {

  /** From the destination's first character to the end of its line within the parentheses. */
  SourceSpan destinationSpan();
}
