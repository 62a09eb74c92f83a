package dev.briefing.markdown;

import dev.briefing.model.Prose;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown: CommonMark with tables, footnotes, strikethrough and bare addresses as links. */
public final class Markdown {
  /** Deeper nesting than any author's is read as text, so that no text can exhaust the stack. */
  private static final int DEEPEST = 60;

  private static final Extension AUTOLINK =
      AutolinkExtension.builder()
          .linkTypes(AutolinkType.URL, AutolinkType.WWW, AutolinkType.EMAIL)
          .build();
  private static final Extension STRIKETHROUGH = StrikethroughExtension.create();
  private static final Extension TABLES = TablesExtension.create();
  private static final Parser WITHOUT_TABLES =
      parser(AUTOLINK, STRIKETHROUGH, FootnotesExtension.create()).build();
  private static final Parser BLOCKS =
      parser(AUTOLINK, STRIKETHROUGH, FootnotesExtension.create(), TABLES).build();
  private static final Parser INLINE =
      parser(AUTOLINK, STRIKETHROUGH).enabledBlockTypes(Set.of()).build();

  private Markdown() {}

  /** A page's body: every kind of block. */
  public static Prose blocks(String markdown, Places places) {
    return blocks(() -> markdown, places);
  }

  /**
   * The same.
   *
   * @param markdown gives the same text each time
   */
  public static Prose blocks(Supplier<String> markdown, Places places) {
    return prose(
        text -> TableSize.isReasonable(text) ? BLOCKS : WITHOUT_TABLES, markdown, places, true);
  }

  /**
   * A summary, a note or a cell: paragraphs of emphasis, code and links, where a # or a - at the
   * start of a line is text.
   */
  public static Prose inline(String markdown, Places places) {
    return prose(text -> INLINE, () -> markdown, places, false);
  }

  private static Prose prose(
      Function<String, Parser> parser, Supplier<String> markdown, Places places, boolean embeds) {
    return MarkdownProse.read(
        () -> {
          String text = markdown.get();
          return Contents.of(parser.apply(text).parse(text), text, places, embeds);
        },
        places.at(0, 0));
  }

  /**
   * The line of a page's body, from 0, whose paragraph has so many signs of Markdown that to read
   * them would take too long.
   */
  public static OptionalInt tooMuchInBlocks(String markdown) {
    return Effort.tooMuch(
        markdown, parser(AUTOLINK, STRIKETHROUGH, FootnotesExtension.create(), TABLES));
  }

  /**
   * The line of a page's body, from 0, from which on its tables have too many cells to be shown.
   */
  public static OptionalInt tooManyCells(String markdown) {
    return TableSize.tooMany(markdown);
  }

  /** As in a body, the paragraph of a summary, a note or a cell that has too many signs. */
  public static OptionalInt tooMuchInline(String markdown) {
    return Effort.tooMuch(markdown, parser(AUTOLINK, STRIKETHROUGH).enabledBlockTypes(Set.of()));
  }

  private static Parser.Builder parser(Extension... extensions) {
    return Parser.builder()
        .extensions(List.of(extensions))
        .linkProcessor(new DestinationFinder())
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST);
  }
}
