package dev.briefing.model;

import java.time.LocalDate;
import java.util.List;

/** One thing that was checked against the archive. */
public sealed interface LockEntry {

  /**
   * The text of a source.
   *
   * @param words how many it has
   */
  record Text(String source, String text, int words) implements LockEntry {}

  /**
   * A quote that stands in it.
   *
   * @param quote the quote's fingerprint
   * @param text the fingerprint of the text
   * @param words where in the text it stands
   * @param checked the site's date when it was first found there
   */
  record Quoted(String source, String quote, String text, List<Span> words, LocalDate checked)
      implements LockEntry {
    public Quoted {
      words = List.copyOf(words);
    }
  }

  /**
   * A series that equals the archived table.
   *
   * @param values the fingerprint of the values as they are written
   * @param table the fingerprint of the table
   */
  record Compared(
      String indicator,
      String entity,
      String source,
      String values,
      String table,
      LocalDate checked)
      implements LockEntry {}

  /** Some words of a text in a row, both ends included; the first word has the number 1. */
  record Span(int first, int last) {
    public int length() {
      return last - first + 1;
    }
  }
}
