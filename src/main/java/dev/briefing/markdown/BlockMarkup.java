package dev.briefing.markdown;

import dev.briefing.model.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** The blocks of a text, each followed by what the page adds to it, and its headings. */
final class BlockMarkup extends Markup {
  private final Tree tree;
  private final Weaver weaver;

  BlockMarkup(HtmlNodeRendererContext context, Tree tree, Weaver weaver) {
    super(context, Set.of(Document.class, Heading.class));
    this.tree = tree;
    this.weaver = weaver;
  }

  @Override
  public void render(Node node) {
    if (node instanceof Heading heading) {
      heading(heading);
    } else {
      for (Node block = node.getFirstChild(); block != null; block = block.getNext()) {
        block(block);
      }
    }
  }

  private void block(Node block) {
    Optional<Reference> embedded = tree.embedded(block);
    if (embedded.isPresent()) {
      html.line();
      html.raw(weaver.embed(embedded.get()));
      html.line();
    } else {
      node(block);
    }
    List<Reference> references = tree.shownIn(block);
    if (!references.isEmpty()) {
      html.raw(weaver.after(references));
      html.line();
    }
  }

  private void heading(Heading heading) {
    dev.briefing.model.Heading found = tree.headingOf().get(heading);
    // Without an entry it stands in a footnote that is not shown, and nobody gets here.
    String tag = "h" + (found == null ? 2 : found.level());
    html.line();
    if (found == null) {
      open(tag);
    } else {
      open(tag, "id", found.id());
    }
    children(heading);
    close(tag);
    html.line();
  }
}
