package dev.briefing.progress;

import dev.briefing.model.Agreement;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Equivalent;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Indicator;
import dev.briefing.model.Kind;
import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.model.Resolution;
import dev.briefing.model.Target;
import dev.briefing.model.Value;
import dev.briefing.model.Written;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What measures a target: the outcomes, in numbers, of what it names as its measure or else of its
 * own indicator and entity, whose time is over; the oldest first.
 */
public record Outcomes(List<Observation> all, String unit) {
  private static final Comparator<Observation> BY_PERIOD =
      Comparator.comparing(observation -> observation.period().value());

  public Outcomes {
    all = List.copyOf(all);
  }

  /** What is known of a target's own time, in words, too, and whether it is over or not. */
  public static List<Observation> within(Observation target, Catalogue catalogue) {
    return catalogue.select(measure(target)).stream()
        .filter(o -> target.period().value().contains(o.period().value()))
        .toList();
  }

  static Outcomes of(Observation target, Catalogue catalogue) {
    Optional<FigureReference> named = target.target().measuredBy().map(Written::value);
    FigureReference measure = measure(target);
    LocalDate today = catalogue.site().asOf();
    Optional<Observation> start =
        target.target().baseline().map(Written::value).flatMap(field -> found(field, catalogue));
    List<Observation> known =
        catalogue.select(measure).stream()
            .filter(o -> start.isEmpty() || o.period().value().end().isAfter(end(start.get())))
            .toList();
    List<Observation> all =
        Stream.concat(start.stream(), known.stream())
            .flatMap(o -> inUnit(o, named.flatMap(FigureReference::unit)).stream())
            .filter(o -> !(o.value() instanceof Value.Words))
            .filter(o -> !end(o).isAfter(today))
            .filter(o -> !end(o).isAfter(end(target)))
            .sorted(BY_PERIOD)
            .toList();
    String unit =
        named
            .flatMap(FigureReference::unit)
            .or(() -> catalogue.indicator(measure.indicator()).map(Outcomes::unit))
            .orElse("");
    return new Outcomes(all, unit);
  }

  /** All that may measure a target, as a reference: outcomes, unless it names another kind. */
  static FigureReference measure(Observation target) {
    Optional<FigureReference> named = target.target().measuredBy().map(Written::value);
    List<String> entities =
        named
            .map(FigureReference::entities)
            .filter(list -> !list.isEmpty())
            .orElse(List.of(target.entity().value()));
    return new FigureReference(
        named.map(FigureReference::indicator).orElse(target.indicator()),
        entities,
        named.flatMap(FigureReference::period),
        false,
        Optional.of(named.flatMap(FigureReference::kind).orElse(Kind.OUTCOME)),
        named.flatMap(FigureReference::source),
        Optional.empty());
  }

  private static String unit(Indicator indicator) {
    return indicator.unit().value();
  }

  private static Optional<Observation> found(FigureReference reference, Catalogue catalogue) {
    return catalogue.resolve(reference) instanceof Resolution.Found found
        ? Optional.of(found.first())
        : Optional.empty();
  }

  /** The same observation with its source's own equivalent, where the measure asks for that. */
  private static Optional<Observation> inUnit(Observation outcome, Optional<String> unit) {
    if (unit.isEmpty()) {
      return Optional.of(outcome);
    }
    return outcome.also().stream()
        .filter(also -> also.unit().value().equals(unit.get()))
        .findFirst()
        .map(also -> with(outcome, also));
  }

  private static Observation with(Observation outcome, Equivalent also) {
    return new Observation(
        outcome.indicator(),
        outcome.entity(),
        outcome.period(),
        also.value().value(),
        List.of(),
        outcome.comparator(),
        outcome.status(),
        outcome.source(),
        outcome.quote(),
        outcome.note(),
        outcome.revisionNote(),
        new Target(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        outcome.calculation(),
        outcome.replaces(),
        outcome.at());
  }

  private static LocalDate end(Observation observation) {
    return observation.period().value().end();
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  Optional<Observation> last() {
    return all.isEmpty() ? Optional.empty() : at(all.get(all.size() - 1).period().value());
  }

  /** The newest whose time ended before that of another. */
  Optional<Observation> before(Observation later) {
    return all.stream()
        .filter(o -> end(o).isBefore(end(later)))
        .reduce((one, other) -> other)
        .flatMap(o -> at(o.period().value()));
  }

  /** The one of a time; of several that agree the one with the most digits. */
  Optional<Observation> at(Period period) {
    return of(period).stream().max(Comparator.comparingInt(Outcomes::digits));
  }

  /** Those of a time that contradict each other; empty where all agree. */
  List<Observation> contested(Period period) {
    List<Observation> some = of(period);
    boolean differ =
        some.stream()
            .anyMatch(one -> some.stream().anyMatch(other -> Agreement.contested(one, other)));
    return differ ? some : List.of();
  }

  private List<Observation> of(Period period) {
    return all.stream()
        .filter(o -> o.period().value().start().equals(period.start()))
        .filter(o -> end(o).equals(period.end()))
        .toList();
  }

  private static int digits(Observation outcome) {
    return outcome.value() instanceof Value.Amount amount ? amount.number().scale() : 0;
  }
}
