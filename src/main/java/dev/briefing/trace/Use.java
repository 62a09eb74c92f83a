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
 * @param words what its link says, as written; empty where nobody wrote any
 * @param before what its sentence says before these words
 * @param after what its sentence says after them
 * @param observation the figure that it shows, if it shows one
 * @param equivalent what it shows instead: the same in another unit, as its source gives it
 * @param at where that is written
 */
public record Use(
    Where where,
    Spot spot,
    String before,
    String words,
    String after,
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
        use.before,
        use.words,
        use.after,
        shown,
        shown.flatMap(figure -> Binding.equivalent(reference, figure)),
        use.at);
  }

  /** Some words of a sentence that lead nowhere. */
  static Use of(String sentence, int from, int to, Where where, Spot spot, Position at) {
    return new Use(
        where,
        spot,
        oneLine(lastOf(sentence.substring(0, from))),
        oneLine(sentence.substring(from, to)),
        oneLine(firstOf(sentence.substring(to).stripTrailing())),
        Optional.empty(),
        Optional.empty(),
        at);
  }

  /** A use that no text speaks of. */
  static Use shown(Where where, Spot spot, Observation observation, Position at) {
    return new Use(where, spot, "", "", "", Optional.of(observation), Optional.empty(), at);
  }

  /** The sentence, on one line; empty where there is none. */
  public String sentence() {
    return before + words + after;
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
