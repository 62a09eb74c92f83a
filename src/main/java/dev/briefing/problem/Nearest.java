package dev.briefing.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which name was meant by one that does not exist. */
public final class Nearest {
  private Nearest() {}

  /** The closest of the names, if it is close enough to be a slip: about one letter in three. */
  public static Optional<String> to(String written, Collection<String> names) {
    String wanted = written.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, wanted.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    record Candidate(String name, int steps) {}
    Optional<String> slip =
        names.stream()
            .map(name -> new Candidate(name, distance.apply(wanted, name.toLowerCase(Locale.ROOT))))
            .filter(candidate -> candidate.steps() >= 0)
            .min(Comparator.comparingInt(Candidate::steps).thenComparing(Candidate::name))
            .map(Candidate::name);
    return slip.isPresent() || wanted.length() < 4 ? slip : partOf(wanted, names);
  }

  /** The guess as a question, ready to be a hint. */
  public static Optional<String> question(String written, Collection<String> names) {
    return to(written, names).map(name -> "did you mean \"" + name + "\"?");
  }

  private static Optional<String> partOf(String wanted, Collection<String> names) {
    return names.stream()
        .filter(
            name -> {
              String other = name.toLowerCase(Locale.ROOT);
              return other.contains(wanted) || (other.length() >= 4 && wanted.contains(other));
            })
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }
}
