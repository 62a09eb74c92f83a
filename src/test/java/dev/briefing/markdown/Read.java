package dev.briefing.markdown;

import dev.briefing.model.Prose;
import dev.briefing.problem.Position;

/** Reads Markdown as if it were a whole file. */
final class Read {
  private Read() {}

  static Prose blocks(String markdown) {
    return Markdown.blocks(markdown, places(markdown));
  }

  static Prose inline(String markdown) {
    return Markdown.inline(markdown, places(markdown));
  }

  static String html(String markdown) {
    return ProseHtml.blocks(blocks(markdown), new PlainWeaver());
  }

  static Places places(String markdown) {
    String[] lines = markdown.lines().toArray(String[]::new);
    return (line, column) ->
        new Position(
            "text.md",
            line + 1,
            line < lines.length ? lines[line].codePointCount(0, column) + 1 : 1);
  }
}
