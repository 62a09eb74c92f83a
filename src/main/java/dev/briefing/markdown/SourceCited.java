package dev.briefing.markdown;

import dev.briefing.model.Destination;
import dev.briefing.model.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Finds the sources that links cite. */
final class SourceCited {
  /** More than anybody cites for one thing; the others would only take time. */
  static final int MOST = 8;

  private SourceCited() {}

  /** The source's id, if the link is a citation. */
  static Optional<String> by(Link link) {
    return Destination.of(link.getDestination()) instanceof Destination.Thing thing
            && thing.scheme() == Scheme.SOURCE
        ? Optional.of(thing.id())
        : Optional.empty();
  }

  /** The first few sources that are cited below a node, each once. */
  static List<String> within(Node parent) {
    List<String> sources = new ArrayList<>();
    parent.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            by(link)
                .filter(id -> sources.size() < MOST && !sources.contains(id))
                .ifPresent(sources::add);
          }
        });
    return sources;
  }

  /** The source that is cited last below a node. */
  static Optional<String> lastWithin(Node parent) {
    String[] last = {""};
    parent.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            by(link).ifPresent(id -> last[0] = id);
          }
        });
    return Optional.of(last[0]).filter(id -> !id.isEmpty());
  }
}
