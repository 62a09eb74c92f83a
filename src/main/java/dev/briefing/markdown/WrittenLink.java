package dev.briefing.markdown;

import org.commonmark.node.Link;
import org.commonmark.node.SourceSpan;

/** A link written with its destination in parentheses, which knows where that stands. */
final class WrittenLink extends Link implements WithDestination {
  private final SourceSpan destinationSpan;

  WrittenLink(String destination, String title, SourceSpan destinationSpan) {
    super(destination, title);
    this.destinationSpan = destinationSpan;
  }

  @Override
  public SourceSpan destinationSpan() {
    return destinationSpan;
  }
}
