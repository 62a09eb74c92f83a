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
    MarkdownProse read = MarkdownProse.of(prose);
    Output out = new Output();
    HtmlRenderer renderer =
        withLinks(read, weaver, out)
            .nodeRendererFactory(context -> new BlockMarkup(context, read, weaver))
            .nodeRendererFactory(TableMarkup::new)
            .nodeRendererFactory(QuoteMarkup::new)
            .nodeRendererFactory(context -> new FootnoteMarkup(context, read, weaver))
            .build();
    return write(renderer, read, out);
  }

  /**
   * The content of a single line, without the paragraph around it; several paragraphs are joined by
   * line breaks.
   */
  public static String inline(Prose prose, Weaver weaver) {
    MarkdownProse read = MarkdownProse.of(prose);
    Output out = new Output();
    HtmlRenderer renderer =
        withLinks(read, weaver, out).nodeRendererFactory(InlineMarkup::new).build();
    return write(renderer, read, out);
  }

  private static HtmlRenderer.Builder withLinks(MarkdownProse prose, Weaver weaver, Output out) {
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .extensions(List.of(StrikethroughExtension.create()))
        .nodeRendererFactory(context -> new LinkMarkup(context, prose, weaver, out))
        .nodeRendererFactory(context -> new TermMarkup(context, weaver.terms(prose), weaver, out));
  }

  private static String write(HtmlRenderer renderer, MarkdownProse prose, Output out) {
    renderer.render(prose.document(), out);
    return Permitted.characters(out.close());
  }
}
