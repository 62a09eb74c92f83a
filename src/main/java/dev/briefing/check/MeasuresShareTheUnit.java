package dev.briefing.check;

import dev.briefing.model.Catalogue;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Indicator;
import dev.briefing.model.Kind;
import dev.briefing.model.Observation;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** What measures a target, and where it starts from, is counted as the target is. */
final class MeasuresShareTheUnit {
  private final Catalogue catalogue;

  private MeasuresShareTheUnit(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static void check(Catalogue catalogue, Problems found) {
    MeasuresShareTheUnit measures = new MeasuresShareTheUnit(catalogue);
    catalogue
        .site()
        .observations()
        .filter(observation -> observation.kind() == Kind.TARGET)
        .forEach(
            target ->
                Stream.concat(
                        target.target().measuredBy().stream(), target.target().baseline().stream())
                    .flatMap(field -> measures.problem(target, field).stream())
                    .forEach(found::add));
  }

  private Optional<Problem> problem(Observation target, Written<FigureReference> field) {
    FigureReference measure = field.value();
    Optional<String> own = unit(target.indicator());
    Optional<String> other = measure.unit().or(() -> unit(measure.indicator()));
    if (own.isEmpty() || other.isEmpty() || own.equals(other)) {
      return Optional.empty();
    }
    String message =
        measure
            + " is counted in "
            + other.get()
            + ", the target "
            + Described.place(target)
            + " in "
            + own.get();
    return Optional.of(
        Problem.of(Rule.MEASURE_UNIT, field.at(), field.length(), message)
            .withHint(
                "name an indicator with the unit "
                    + own.get()
                    + "; for a source's own equivalent, add #"
                    + own.get()));
  }

  private Optional<String> unit(String indicator) {
    return catalogue.indicator(indicator).map(Indicator::unit).map(Written::value);
  }
}
