package dev.briefing.export.data;

import dev.briefing.model.Source;
import java.util.Optional;

/**
 * One thing that stands in a cell of a comparison: a figure, a text, the reason for a gap, or
 * nothing.
 *
 * @param number from 1, where several figures stand in a cell
 * @param holds what it is, in a word
 * @param words the text or the reason
 * @param source of the text
 * @param quote the source's words behind the text
 */
record CellRow(
    String comparison,
    Head row,
    Head column,
    int number,
    String holds,
    String words,
    Optional<Source> source,
    String quote,
    Optional<Figure> figure) {

  /** What stands at the head of a row or a column. */
  record Head(String id, String title) {}
}
