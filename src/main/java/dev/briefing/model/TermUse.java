package dev.briefing.model;

import dev.briefing.problem.Position;

/**
 * The first place of a page where a term of the glossary stands that no author has linked.
 *
 * @param text the number of the running text that it stands in, among those of its prose, from 0
 * @param within where its words stand in that text
 * @param words as the author wrote them
 * @param sentence the one that they stand in
 * @param from where they start in the sentence
 * @param at where they are written
 * @param linked whether the page makes a link of it
 */
public record TermUse(
    Term term,
    int text,
    Stretch within,
    String words,
    String sentence,
    int from,
    Position at,
    boolean linked) {

  /** The use of a term by the words between two places of a running text. */
  public static TermUse of(
      Term term, RunningText text, int number, int from, int to, boolean linked) {
    Stretch sentence = text.sentence(from);
    return new TermUse(
        term,
        number,
        new Stretch(from, to),
        text.text().substring(from, to),
        text.text().substring(sentence.from(), sentence.to()),
        from - sentence.from(),
        text.at(from),
        linked);
  }

  /** Where its words end in the sentence, or the sentence does. */
  public int to() {
    return Math.min(from + words.length(), sentence.length());
  }
}
