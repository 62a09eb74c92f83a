package dev.briefing.markdown;

import dev.briefing.model.Reference;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Links and images as the page wants them; of what may not be linked to, the text remains. */
final class LinkMarkup extends Markup {
  private final Tree tree;
  private final Weaver weaver;
  private final Output out;

  LinkMarkup(HtmlNodeRendererContext context, Tree tree, Weaver weaver, Output out) {
    // commonmark looks a node up by its very class.
    super(context, Set.of(Link.class, WrittenLink.class, Image.class, WrittenImage.class));
    this.tree = tree;
    this.weaver = weaver;
    this.out = out;
  }

  @Override
  public void render(Node node) {
    Optional<Reference> reference = tree.shown(node);
    if (node instanceof Image) {
      if (reference.isPresent()) {
        html.raw(weaver.image(reference.get()));
      } else {
        html.text(PlainText.of(node));
      }
    } else if (reference.isPresent()) {
      out.open();
      children(node);
      html.raw(weaver.link(reference.get(), out.close()));
    } else {
      children(node);
    }
  }
}
