package dev.briefing.markdown;

import dev.briefing.model.Destination;
import dev.briefing.model.Heading;
import dev.briefing.model.Reference;
import dev.briefing.model.RunningText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/**
 * A parsed text, and what was found in it by node. Nobody changes the nodes any more.
 *
 * @param referencesIn those of each top-level block and footnote
 * @param unread what looks like a link and is none
 */
record Tree(
    Node document,
    Map<Node, Reference> referenceOf,
    Map<Node, Heading> headingOf,
    Map<Node, List<Reference>> referencesIn,
    List<Reference> unread,
    Footnotes footnotes,
    Spans spans) {

  /** In the order in which they are written. */
  List<Reference> references() {
    return Stream.concat(referenceOf.values().stream(), unread.stream())
        .sorted(Comparator.comparing(Reference::at))
        .toList();
  }

  List<RunningText> runningTexts() {
    return RunningTexts.of(document, spans, footnotes);
  }

  /** What a link or an image refers to; of what is refused, nothing. */
  Optional<Reference> shown(Node node) {
    return Optional.ofNullable(referenceOf.get(node)).filter(Tree::isShown);
  }

  /** The image that is all there is in a block. */
  Optional<Reference> embedded(Node block) {
    return block.getFirstChild() instanceof Image image
        ? shown(image).filter(Reference::alone)
        : Optional.empty();
  }

  /** The references of a top-level block or a footnote, but for refused ones. */
  List<Reference> shownIn(Node block) {
    return referencesIn.getOrDefault(block, List.of()).stream().filter(Tree::isShown).toList();
  }

  private static boolean isShown(Reference reference) {
    return !(reference.destination() instanceof Destination.Refused);
  }
}
