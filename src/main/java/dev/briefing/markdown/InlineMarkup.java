package dev.briefing.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** A text as the content of one line: what its paragraphs hold, with line breaks between them. */
final class InlineMarkup extends Markup {
  private boolean started;

  InlineMarkup(HtmlNodeRendererContext context) {
    super(context, Set.of(Document.class));
  }

  @Override
  public void render(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph || child instanceof Heading || child instanceof TableCell) {
        if (started) {
          html.tag("br", Map.of(), true);
        }
        started = true;
        children(child);
      } else if (!(child instanceof FootnoteDefinition)) {
        render(child);
      }
    }
  }
}
