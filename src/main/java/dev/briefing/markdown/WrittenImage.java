package dev.briefing.markdown;

import org.commonmark.node.Image;
import org.commonmark.node.SourceSpan;

/** An image written with its destination in parentheses, which knows where that stands. */
final class WrittenImage extends Image implements WithDestination {
  private final SourceSpan destinationSpan;

  WrittenImage(String destination, String title, SourceSpan destinationSpan) {
    super(destination, title);
    this.destinationSpan = destinationSpan;
  }

  @Override
  public SourceSpan destinationSpan() {
    return destinationSpan;
  }
}
