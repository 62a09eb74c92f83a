package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.List;

/**
 * Prose that is read in one go: a paragraph, an item of a list, a cell of a table. Offsets are in
 * UTF-16 units.
 */
public interface RunningText {

  /** As it is read, with what links and code show; breaks of lines are spaces. */
  String text();

  /**
   * Where the words are the author's own and no markup stands in the way of a link: not in a link,
   * in code or within quotation marks. In order.
   */
  List<Stretch> free();

  /** What is set off by emphasis, in order; strong emphasis is not meant. */
  List<Stretch> emphasised();

  /** Where its sentences start, in order; the first is 0. */
  List<Integer> sentences();

  /** Where a character is written. */
  Position at(int offset);

  /** The sentence that a character belongs to. */
  default Stretch sentence(int offset) {
    int from = 0;
    int to = text().length();
    for (int start : sentences()) {
      if (start <= offset) {
        from = start;
      } else {
        to = start;
        break;
      }
    }
    return new Stretch(from, to);
  }
}
