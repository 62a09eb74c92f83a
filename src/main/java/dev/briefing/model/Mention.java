package dev.briefing.model;

/**
 * A link or an embed within the sentence that it stands in.
 *
 * @param sentence as it is read, up to its last word; the cells of a table's row end in line breaks
 * @param from where the text of the link starts in the sentence, in UTF-16 units
 * @param to where it ends; an image has no text in its sentence
 * @param section the id of the heading above it; empty before the first one and in footnotes
 */
public record Mention(
    Reference reference, String sentence, int from, int to, Setting setting, String section) {

  /** The same with other words around it. */
  public Mention within(String other, int start, int end) {
    return new Mention(reference, other, start, end, setting, section);
  }

  /** What kind of text the sentence belongs to. */
  public enum Setting {
    SENTENCE,
    HEADING,
    ROW,
    QUOTATION,
    FOOTNOTE
  }
}
