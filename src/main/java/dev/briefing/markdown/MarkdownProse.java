package dev.briefing.markdown;

import dev.briefing.model.Destination;
import dev.briefing.model.Heading;
import dev.briefing.model.Mention;
import dev.briefing.model.Prose;
import dev.briefing.model.Quotation;
import dev.briefing.model.Reference;
import dev.briefing.model.RunningText;
import dev.briefing.model.Statement;
import dev.briefing.problem.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** A parsed text, and what was found in it by node. Nobody changes the nodes any more. */
record MarkdownProse(
    Node document,
    Position at,
    String plain,
    Map<Node, Reference> referenceOf,
    Map<Node, Heading> headingOf,
    Map<Node, List<Reference>> referencesIn,
    List<Reference> references,
    List<Heading> headings,
    List<Quotation> quotations,
    List<Statement> statements,
    List<Mention> mentions,
    Footnotes footnotes,
    Spans spans)
    implements Prose {

  @Override
  public List<RunningText> runningTexts() {
    return RunningTexts.of(document, spans, footnotes);
  }

  /** The prose that {@link Markdown} made; there is no other. */
  static MarkdownProse of(Prose prose) {
    if (prose instanceof MarkdownProse read) {
      return read;
    }
    throw new IllegalArgumentException("not read by this package: " + prose);
  }

  /** What a link or an image refers to; of what is refused, nothing. */
  Optional<Reference> shown(Node node) {
    return Optional.ofNullable(referenceOf.get(node)).filter(MarkdownProse::isShown);
  }

  /** The image that is all there is in a block. */
  Optional<Reference> embedded(Node block) {
    return block.getFirstChild() instanceof Image image
        ? shown(image).filter(Reference::alone)
        : Optional.empty();
  }

  /** The references of a top-level block or a footnote, but for refused ones. */
  List<Reference> shownIn(Node block) {
    return referencesIn.getOrDefault(block, List.of()).stream()
        .filter(MarkdownProse::isShown)
        .toList();
  }

  private static boolean isShown(Reference reference) {
    return !(reference.destination() instanceof Destination.Refused);
  }
}
