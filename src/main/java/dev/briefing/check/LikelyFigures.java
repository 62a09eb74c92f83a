package dev.briefing.check;

import dev.briefing.figure.Agreements;
import dev.briefing.figure.WrittenFigure;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Equivalent;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the observations that an unbound figure may be about, from an index by unit and number. */
final class LikelyFigures {
  /** Of what lies near a number, so much is looked at. */
  private static final int MOST_NEAR = 400;

  private static final int MOST = 3;
  private static final BigDecimal NEAR = new BigDecimal("0.1");

  private final Catalogue catalogue;
  private final Agreements agreements;
  private final Map<String, Numbers> byUnit = new TreeMap<>();

  LikelyFigures(Catalogue catalogue, Agreements agreements) {
    this.catalogue = catalogue;
    this.agreements = agreements;
    catalogue.site().indicators().forEach(this::add);
  }

  /** An observation with its indicator's unit, and with words that a sentence may share. */
  private record Likely(Observation observation, String unit, Set<String> words) {}

  private record Scored(Likely likely, int score) {}

  private void add(Indicator indicator) {
    Set<String> words = SentenceWords.of(indicator);
    String unit = indicator.unit().value();
    for (Observation observation : indicator.observations()) {
      Likely likely = new Likely(observation, unit, words);
      add(unit, observation.value(), likely);
      for (Equivalent also : observation.also()) {
        add(also.unit().value(), also.value().value(), likely);
      }
    }
  }

  private void add(String unit, Value value, Likely likely) {
    if (value instanceof Value.Amount amount) {
      put(unit, amount, likely);
    } else if (value instanceof Value.Range range) {
      put(unit, range.low(), likely);
    }
  }

  private void put(String unit, Value.Amount amount, Likely likely) {
    byUnit.computeIfAbsent(unit, id -> new Numbers()).put(amount.number(), likely);
  }

  /**
   * What it may be about, best first, at most three: with the words, the entity and the period of
   * the sentence rather than without.
   */
  List<Observation> of(WrittenFigure figure, String sentence) {
    SentenceWords words = new SentenceWords(sentence, catalogue);
    List<Scored> sorted =
        byUnit.keySet().stream()
            .flatMap(unit -> near(figure, unit))
            .map(some -> new Scored(some, words.shared(some.words(), some.observation())))
            .sorted(Comparator.comparingInt(Scored::score).reversed())
            .toList();
    List<Scored> found = new ArrayList<>();
    for (Scored scored : sorted) {
      boolean worse = !found.isEmpty() && scored.score() < found.get(0).score();
      if (found.size() == MOST || worse) {
        break;
      }
      if (agrees(figure, scored.likely())) {
        found.add(scored);
      }
    }
    return found.stream().map(scored -> scored.likely().observation()).toList();
  }

  private boolean agrees(WrittenFigure figure, Likely likely) {
    return agreements.judge(List.of(figure), likely.observation(), likely.unit()).agrees();
  }

  private Stream<Likely> near(WrittenFigure figure, String unit) {
    Optional<BigDecimal> number = agreements.numberIn(figure, unit);
    if (number.isEmpty()) {
      return Stream.empty();
    }
    Numbers numbers = byUnit.getOrDefault(unit, new Numbers());
    Stream<Likely> near = numbers.near(number.get());
    return figure.falls() ? Stream.concat(near, numbers.near(number.get().negate())) : near;
  }

  /** Observations by their numbers. */
  private static final class Numbers {
    private final TreeMap<BigDecimal, List<Likely>> byNumber = new TreeMap<>();

    void put(BigDecimal number, Likely likely) {
      byNumber.computeIfAbsent(number, some -> new ArrayList<>()).add(likely);
    }

    /** Those with the number itself, and then those that it may be rounded from. */
    Stream<Likely> near(BigDecimal number) {
      BigDecimal digit = BigDecimal.ONE.scaleByPowerOfTen(-number.scale());
      BigDecimal far = number.abs().multiply(NEAR).max(digit);
      Stream<Likely> around =
          byNumber.subMap(number.subtract(far), true, number.add(far), true).entrySet().stream()
              .filter(entry -> entry.getKey().compareTo(number) != 0)
              .flatMap(entry -> entry.getValue().stream());
      return Stream.concat(
          byNumber.getOrDefault(number, List.of()).stream().limit(MOST_NEAR),
          around.limit(MOST_NEAR));
    }
  }
}
