package dev.briefing.trace;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Equivalent;
import dev.briefing.model.Mention;
import dev.briefing.model.Observation;
import dev.briefing.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences that ask for a value, {@code […]}, with the value in its place. */
final class Insertions {
  private final Catalogue catalogue;

  private Insertions(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The same mentions, where a sentence asks for values with these in it. */
  static List<Mention> into(List<Mention> mentions, Catalogue catalogue) {
    if (mentions.stream().noneMatch(mention -> Binding.isRequest(mention.reference()))) {
      return mentions;
    }
    Insertions insertions = new Insertions(catalogue);
    List<Mention> all = new ArrayList<>();
    int from = 0;
    while (from < mentions.size()) {
      int to = from + 1;
      // Mentions of one sentence follow each other; a line break tells no two sentences apart.
      while (to < mentions.size()
          && mentions.get(to).sentence().equals(mentions.get(from).sentence())
          && mentions.get(to).from() >= mentions.get(to - 1).to()) {
        to++;
      }
      all.addAll(insertions.sentence(mentions.subList(from, to)));
      from = to;
    }
    return all;
  }

  private List<Mention> sentence(List<Mention> mentions) {
    String written = mentions.get(0).sentence();
    StringBuilder read = new StringBuilder();
    List<int[]> places = new ArrayList<>();
    int at = 0;
    for (Mention mention : mentions) {
      read.append(written, at, mention.from());
      int start = read.length();
      read.append(said(mention));
      places.add(new int[] {start, read.length()});
      at = mention.to();
    }
    read.append(written.substring(at));
    List<Mention> changed = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      changed.add(mentions.get(i).within(read.toString(), places.get(i)[0], places.get(i)[1]));
    }
    return changed;
  }

  private String said(Mention mention) {
    return Optional.of(mention.reference())
        .filter(Binding::isRequest)
        .flatMap(reference -> Binding.of(reference, catalogue))
        .map(
            observation -> value(observation, Binding.equivalent(mention.reference(), observation)))
        .orElseGet(() -> mention.sentence().substring(mention.from(), mention.to()));
  }

  private String value(Observation observation, Optional<Equivalent> equivalent) {
    if (observation.value() instanceof Value.Words words) {
      return words.text();
    }
    Optional<String> own =
        catalogue.indicator(observation.indicator()).map(known -> known.unit().value());
    return equivalent
        .map(also -> withUnit(also.value().value(), Optional.of(also.unit().value())))
        .orElseGet(() -> observation.comparator().before(withUnit(observation.value(), own)));
  }

  private String withUnit(Value value, Optional<String> id) {
    String number = value.toString();
    return id.flatMap(catalogue::unit).map(unit -> unit.beside(number)).orElse(number);
  }
}
