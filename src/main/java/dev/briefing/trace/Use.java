package dev.briefing.trace;

import dev.briefing.model.Equivalent;
import dev.briefing.model.Mention;
import dev.briefing.model.Observation;
import dev.briefing.model.Reference;
import dev.briefing.problem.Position;
import java.util.Optional;

/**
 * One place that uses something.
 *
 * @param sentence on one line; empty where there is none
 * @param from where its words start in the sentence: what its link says, as written
 * @param to where they end, behind {@code from} unless nobody wrote any
 * @param observation the figure that it shows, if it shows one
 * @param equivalent what it shows instead: the same in another unit, as its source gives it
 * @param at where that is written
 */
public record Use(
    Where where,
    Spot spot,
    String sentence,
    int from,
    int to,
    Optional<Observation> observation,
    Optional<Equivalent> equivalent,
    Position at) {
  /** As much of a sentence as anybody reads beside a figure; rows of tables can be endless. */
  private static final int MOST = 400;

  static Use of(Mention mention, Where where, Spot spot, Optional<Observation> shown) {
    Reference reference = mention.reference();
    Use use = of(mention.sentence(), mention.from(), mention.to(), where, spot, reference.at());
    return new Use(
        where,
        spot,
        use.sentence,
        use.from,
        use.to,
        shown,
        shown.flatMap(figure -> Binding.equivalent(reference, figure)),
        use.at);
  }

  /** Some words of a sentence that lead nowhere. */
  static Use of(String sentence, int from, int to, Where where, Spot spot, Position at) {
    String before = oneLine(lastOf(sentence.substring(0, from)));
    String words = oneLine(sentence.substring(from, to));
    String whole = before + words + oneLine(firstOf(sentence.substring(to).stripTrailing()));
    return new Use(
        where,
        spot,
        // Of all uses in a sentence the same text: they are kept for all pages.
        whole.equals(sentence) ? sentence : whole,
        before.length(),
        before.length() + words.length(),
        Optional.empty(),
        Optional.empty(),
        at);
  }

  /** A use that no text speaks of. */
  static Use shown(Where where, Spot spot, Observation observation, Position at) {
    return new Use(where, spot, "", 0, 0, Optional.of(observation), Optional.empty(), at);
  }

  /** What its link says, as written; empty where nobody wrote any. */
  public String words() {
    return sentence.substring(from, to);
  }

  /** What its sentence says before these words. */
  public String before() {
    return sentence.substring(0, from);
  }

  /** What its sentence says after them. */
  public String after() {
    return sentence.substring(to);
  }

  private static String lastOf(String text) {
    return text.length() <= MOST
        ? text
        : "… " + text.substring(text.indexOf(' ', text.length() - MOST) + 1);
  }

  private static String firstOf(String text) {
    return text.length() <= MOST
        ? text
        : text.substring(0, Math.max(text.lastIndexOf(' ', MOST), 0)) + " …";
  }

  private static String oneLine(String text) {
    return text.replace("\n", " | ");
  }
}
