package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.List;

/** Markdown that an author wrote: a page's body, or one line of a table's note. */
public interface Prose {

  /** Where it starts. */
  Position at();

  /** The text without any markup, blocks separated by line breaks. */
  String plain();

  /** The links and embeds, in the order in which they are written. */
  List<Reference> references();

  /** The headings, in order; none in a text of one line. */
  List<Heading> headings();

  /** What is in quotation marks, and block quotes that say who is quoted, in order. */
  List<Quotation> quotations();

  /**
   * The sentences and the rows of tables, but for headings and what is quoted in blocks, in order.
   */
  List<Statement> statements();

  /** Each link and embed within its sentence, in order; nothing but those that a reader sees. */
  List<Mention> mentions();

  /**
   * What is read in one go, in the order in which the page shows it; not headings, block quotes,
   * and the cells that head a table's rows and columns.
   */
  List<RunningText> runningTexts();

  /** How many words there are to read. */
  default int words() {
    String text = plain().strip();
    int words = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r');
      words += !space && !within ? 1 : 0;
      within = !space;
    }
    return words;
  }

  default boolean isBlank() {
    return plain().isBlank() && references().isEmpty();
  }
}
