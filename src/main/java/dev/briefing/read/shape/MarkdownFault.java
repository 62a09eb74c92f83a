package dev.briefing.read.shape;

import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;

/** What keeps a Markdown text from being read. */
public final class MarkdownFault {
  private MarkdownFault() {}

  /** A paragraph whose signs it would take too long to read. */
  public static Problem tooMuch(Position paragraph) {
    return Problem.of(
            Rule.UNREADABLE_FILE,
            paragraph,
            1,
            "this paragraph has too many signs of Markdown, such as * and [, to be read")
        .withHint("divide it by empty lines, or take out what was not meant for a page");
  }

  /** Tables that no page can show, from this line on; a row that is short counts as a whole one. */
  public static Problem tooManyCells(Position line) {
    return Problem.of(
            Rule.TABLE_SIZE,
            line,
            1,
            "the tables of this text have too many cells for a page, the empty ones counted")
        .withHint("divide the text, or make an indicator table of the data");
  }
}
