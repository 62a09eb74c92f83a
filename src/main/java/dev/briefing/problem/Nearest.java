package dev.briefing.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Guesses which name was meant by one that does not exist. */
public final class Nearest {
  /** Nobody mistypes a name of this length; comparing it with every other would only take time. */
  private static final int LONGEST = 100;

  private static final int MOST_STEPS = 8;

  private Nearest() {}

  /**
   * The closest of the names, if it is close enough to be a slip: about one letter in three wrong,
   * missing, too many or swapped with its neighbour; or, of four letters and more, a part of it.
   */
  public static Optional<String> to(String written, Collection<String> names) {
    if (written.isBlank() || written.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = written.toLowerCase(Locale.ROOT);
    Optional<String> slip = slipOf(wanted, names);
    return slip.isPresent() || wanted.length() < 4 ? slip : partOf(wanted, names);
  }

  /** The guess as a question, ready to be a hint. */
  public static Optional<String> question(String written, Collection<String> names) {
    return to(written, names).map(name -> "did you mean \"" + name + "\"?");
  }

  private static Optional<String> slipOf(String wanted, Collection<String> names) {
    int limit = Math.min(wanted.length() / 3, MOST_STEPS);
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(limit);
    record Candidate(String name, int steps) {}
    return names.stream()
        .filter(name -> Math.abs(name.length() - wanted.length()) <= limit)
        .map(name -> new Candidate(name, distance.apply(wanted, name.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.steps() >= 0)
        .min(Comparator.comparingInt(Candidate::steps).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  private static Optional<String> partOf(String wanted, Collection<String> names) {
    return names.stream()
        .filter(name -> isPart(wanted, name.toLowerCase(Locale.ROOT)))
        .min(
            Comparator.comparingInt((String name) -> Math.abs(name.length() - wanted.length()))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static boolean isPart(String wanted, String name) {
    return name.contains(wanted) || (name.length() >= 4 && wanted.contains(name));
  }
}
