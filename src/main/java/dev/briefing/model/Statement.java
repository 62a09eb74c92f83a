package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A sentence of prose or a row of a table: what one citation vouches for.
 *
 * @param text as it is read, but for what links to figures and code show, which is blank
 * @param read as it is read, in full, up to its last word; the cells of a row end in line breaks
 * @param passage the number of the paragraph or row that it belongs to
 * @param row whether it is a row of a table
 * @param section the id of the heading above it; empty before the first one and in footnotes
 * @param sources what it cites, itself or in a footnote
 * @param vouched whether it refers to a figure or a comparison, or cites a source
 * @param exempt whether its author says in it that nobody vouches for its figures, and why
 * @param places where a character of the text is written, by its offset in UTF-16 units
 */
public record Statement(
    String text,
    String read,
    int passage,
    boolean row,
    String section,
    List<String> sources,
    boolean vouched,
    boolean exempt,
    IntFunction<Position> places) {

  public Position at(int offset) {
    return places.apply(offset);
  }
}
