package dev.briefing.check;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Entity;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a sentence, and what of an observation they name. */
final class SentenceWords {
  /** Shorter ones tell nothing. */
  private static final int SHORTEST = 4;

  private static final int ENTITY = 2;
  private static final int PERIOD = 2;

  private final Set<String> words;
  private final String text;
  private final Catalogue catalogue;
  private final Map<String, Boolean> entities = new HashMap<>();

  SentenceWords(String sentence, Catalogue catalogue) {
    this.text = sentence.toLowerCase(Locale.ROOT);
    this.words = new HashSet<>(of(sentence).toList());
    this.catalogue = catalogue;
  }

  /** The words of an indicator that tell it from others. */
  static Set<String> of(Indicator indicator) {
    return of(indicator.name() + " " + indicator.id().value()).collect(toUnmodifiableSet());
  }

  /**
   * How much of an observation the sentence names; more is likelier.
   *
   * @param names the words of its indicator
   */
  int shared(Set<String> names, Observation observation) {
    int same = (int) names.stream().filter(words::contains).count();
    String period = observation.period().value().text();
    return same
        + (isNamed(observation.entity().value()) ? ENTITY : 0)
        + (text.contains(period) ? PERIOD : 0);
  }

  private boolean isNamed(String entity) {
    return entities.computeIfAbsent(
        entity,
        id ->
            catalogue.entity(id).map(Entity::names).orElse(List.of(id)).stream()
                .anyMatch(name -> text.contains(name.toLowerCase(Locale.ROOT))));
  }

  private static Stream<String> of(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> word.length() >= SHORTEST);
  }
}
