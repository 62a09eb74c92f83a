package dev.briefing.markdown;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Block quotes; one that says who is quoted is a figure with a caption. */
final class QuoteMarkup extends Markup {
  QuoteMarkup(HtmlNodeRendererContext context) {
    super(context, Set.of(BlockQuote.class));
  }

  @Override
  public void render(Node quote) {
    Optional<Paragraph> attribution = Attribution.of((BlockQuote) quote);
    html.line();
    if (attribution.isPresent()) {
      open("figure", "class", "quote");
    }
    open("blockquote");
    html.line();
    for (Node block = quote.getFirstChild(); block != null; block = block.getNext()) {
      if (attribution.filter(block::equals).isEmpty()) {
        node(block);
      }
    }
    html.line();
    close("blockquote");
    attribution.ifPresent(this::caption);
    html.line();
  }

  private void caption(Paragraph attribution) {
    html.line();
    open("figcaption");
    if (attribution.getFirstChild() instanceof Text start) {
      html.text(Attribution.withoutDash(start.getLiteral()));
      from(start.getNext());
    }
    close("figcaption");
    html.line();
    close("figure");
  }
}
