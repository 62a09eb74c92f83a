package dev.briefing.markdown;

import dev.briefing.model.Destination;
import dev.briefing.model.Reference;
import dev.briefing.problem.Position;
import java.util.Optional;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Makes a reference of a link or an image, with the places where an author would look for it. */
final class ReferenceReader {
  private final Spans spans;
  private final boolean embeds;

  ReferenceReader(Spans spans, boolean embeds) {
    this.spans = spans;
    this.embeds = embeds;
  }

  Reference link(Link link) {
    return read(link, link.getDestination(), link.getTitle(), false);
  }

  Reference image(Image image) {
    return read(image, image.getDestination(), image.getTitle(), true);
  }

  private Reference read(Node node, String raw, @Nullable String title, boolean image) {
    SourceSpan span = node.getSourceSpans().get(0);
    String text = PlainText.of(node);
    boolean bare = isBare(node, span);
    int start = bare ? spans.find(literal(node), span) : spans.start(span);
    int end = bare ? start + text.length() : spans.end(span);
    Position at = spans.position(span, start);
    return new Reference(
        destination(raw),
        Permitted.characters(raw),
        text,
        Optional.ofNullable(title).map(Permitted::characters),
        image,
        isAlone(node, image),
        at,
        spans.codePoints(span, start, Math.min(end, spans.line(span).length())),
        destinationAt(node, span, start, at));
  }

  private static Destination destination(String raw) {
    Destination destination = Destination.of(raw);
    return destination instanceof Destination.Refused || raw.equals(Permitted.characters(raw))
        ? destination
        : new Destination.Refused("a link with a character that no page may hold");
  }

  /** Whether a link is an address without any brackets: its text starts where the link does. */
  private static boolean isBare(Node node, SourceSpan span) {
    Node text = node.getFirstChild();
    return node instanceof Link
        && !(node instanceof WithDestination)
        && text != null
        && !text.getSourceSpans().isEmpty()
        && text.getSourceSpans().get(0).getInputIndex() == span.getInputIndex();
  }

  private static String literal(Node link) {
    return link.getFirstChild() instanceof Text text ? text.getLiteral() : "";
  }

  private boolean isAlone(Node node, boolean image) {
    return (embeds || !image)
        && node.getPrevious() == null
        && node.getNext() == null
        && node.getParent() instanceof Paragraph paragraph
        && paragraph.getParent() instanceof Document;
  }

  private Position destinationAt(Node node, SourceSpan span, int start, Position at) {
    if (node instanceof WithDestination written) {
      SourceSpan destination = written.destinationSpan();
      return spans.position(destination, spans.start(destination));
    }
    boolean inAngleBrackets = spans.line(span).startsWith("<", start);
    return inAngleBrackets ? spans.position(span, start + 1) : at;
  }
}
