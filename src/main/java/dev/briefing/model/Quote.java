package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.List;

/**
 * Words of a source, verbatim: what an observation or a cell rests on, or what a text sets in
 * quotation marks.
 *
 * @param passage all of them, as they stand between the quotation marks
 * @param words what white space separates, in order, each where it is written
 */
public record Quote(Written<String> passage, List<Written<String>> words) {
  public Quote {
    words = List.copyOf(words);
  }

  public String text() {
    return passage.value();
  }

  public Position at() {
    return passage.at();
  }

  public int length() {
    return passage.length();
  }
}
