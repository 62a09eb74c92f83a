package dev.briefing.markdown;

import dev.briefing.model.Prose;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes prose as HTML. */
public final class ProseHtml {
  private ProseHtml() {}

  /** The blocks of a page's body. */
  public static String blocks(Prose prose, Weaver weaver) {
    Tree tree = MarkdownProse.of(prose).tree();
    Output out = new Output();
    HtmlRenderer renderer =
        withLinks(prose, tree, weaver, out)
            .nodeRendererFactory(context -> new BlockMarkup(context, tree, weaver))
            .nodeRendererFactory(TableMarkup::new)
            .nodeRendererFactory(QuoteMarkup::new)
            .nodeRendererFactory(context -> new FootnoteMarkup(context, tree, weaver))
            .build();
    return write(renderer, tree, out);
  }

  /**
   * The content of a single line, without the paragraph around it; several paragraphs are joined by
   * line breaks.
   */
  public static String inline(Prose prose, Weaver weaver) {
    Tree tree = MarkdownProse.of(prose).tree();
    Output out = new Output();
    HtmlRenderer renderer =
        withLinks(prose, tree, weaver, out).nodeRendererFactory(InlineMarkup::new).build();
    return write(renderer, tree, out);
  }

  private static HtmlRenderer.Builder withLinks(Prose prose, Tree tree, Weaver weaver, Output out) {
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .extensions(List.of(StrikethroughExtension.create()))
        .nodeRendererFactory(context -> new LinkMarkup(context, tree, weaver, out))
        .nodeRendererFactory(
            context -> new TermMarkup(context, weaver.terms(prose), tree, weaver, out));
  }

  private static String write(HtmlRenderer renderer, Tree tree, Output out) {
    renderer.render(tree.document(), out);
    return Permitted.characters(out.close());
  }
}
