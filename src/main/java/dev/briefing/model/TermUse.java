package dev.briefing.model;

import dev.briefing.problem.Position;

/**
 * The first place of a page where a term of the glossary stands that no author has linked.
 *
 * @param text what it stands in
 * @param from where its words start in the text
 * @param to behind its last letter
 * @param linked whether the page makes a link of it
 */
public record TermUse(Term term, RunningText text, int from, int to, boolean linked) {

  /** Its words as the author wrote them. */
  public String words() {
    return text.text().substring(from, to);
  }

  public Position at() {
    return text.at(from);
  }
}
