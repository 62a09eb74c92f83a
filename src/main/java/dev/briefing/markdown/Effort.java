package dev.briefing.markdown;

import java.util.OptionalInt;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * How much work the signs of emphasis, links, code and tags in a text are at most. Each may be
 * compared with the whole of its paragraph, so that a paragraph of a hundred thousand brackets
 * would keep a build for hours. Nobody writes one by hand.
 */
final class Effort implements InlineParser {
  private static final long MOST = 1_000_000_000;
  private static final String SIGNS = "*_~[]<!&`";

  private long whole;
  private long largest;
  private int line;

  private Effort() {}

  /**
   * The line, from 0, of the paragraph that asks for most work where a text asks for too much.
   *
   * @param blocks reads the blocks of the text as they will be read
   */
  static OptionalInt tooMuch(String markdown, Parser.Builder blocks) {
    if (signs(markdown) * markdown.length() <= MOST) {
      return OptionalInt.empty();
    }
    Effort effort = new Effort();
    blocks.inlineParserFactory(context -> effort).build().parse(markdown);
    return effort.whole > MOST ? OptionalInt.of(effort.line) : OptionalInt.empty();
  }

  /** Instead of reading them, weighs the signs of a paragraph, a heading or a cell. */
  @Override
  public void parse(SourceLines lines, Node block) {
    long length = 0;
    long signs = 0;
    for (SourceLine part : lines.getLines()) {
      length += part.getContent().length();
      signs += signs(part.getContent());
    }
    whole += length * signs;
    if (length * signs > largest) {
      largest = length * signs;
      SourceSpan span = lines.getLines().get(0).getSourceSpan();
      line = span == null ? 0 : span.getLineIndex();
    }
  }

  private static long signs(CharSequence text) {
    return text.chars().filter(c -> c < 0x7f && SIGNS.indexOf(c) >= 0).count();
  }
}
