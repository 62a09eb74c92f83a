package dev.briefing.check;

import dev.briefing.model.Calculation;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Cell;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Observation;
import dev.briefing.model.Scheme;
import dev.briefing.model.Site;
import dev.briefing.model.Target;
import dev.briefing.model.Written;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure that a field names is one figure: key figures, parts of calculations, cells, baselines.
 */
final class FieldsNameOneFigure {
  private FieldsNameOneFigure() {}

  static void check(Catalogue catalogue, Problems found) {
    figures(catalogue.site())
        .forEach(
            field ->
                OneFigure.fault(field.value(), "", catalogue)
                    .ifPresent(fault -> fault.report(field, found)));
    catalogue
        .site()
        .observations()
        .flatMap(observation -> observation.target().measuredBy().stream())
        .forEach(
            field ->
                measure(field.value(), catalogue).ifPresent(fault -> fault.report(field, found)));
  }

  private static Stream<Written<FigureReference>> figures(Site site) {
    Stream<Written<FigureReference>> cells =
        site.comparisons().stream()
            .flatMap(comparison -> comparison.rows().stream())
            .flatMap(row -> row.cells().stream())
            .map(Cell::content)
            .filter(Cell.Figure.class::isInstance)
            .map(content -> ((Cell.Figure) content).reference());
    return Stream.of(
            site.settings().keyFigures().stream(),
            cells,
            site.observations().flatMap(FieldsNameOneFigure::figures))
        .flatMap(fields -> fields);
  }

  private static Stream<Written<FigureReference>> figures(Observation observation) {
    Target target = observation.target();
    return Stream.of(
            observation.calculation().stream().map(Calculation::operands).flatMap(o -> o.stream()),
            target.baseline().stream(),
            target.supersededBy().stream())
        .flatMap(fields -> fields);
  }

  /** What measures a target need not have figures yet. */
  private static Optional<Fault> measure(FigureReference figure, Catalogue catalogue) {
    return LinksResolve.thing(Scheme.INDICATOR, figure.indicator(), catalogue)
        .or(
            () ->
                figure.entities().stream()
                    .filter(entity -> catalogue.entity(entity).isEmpty())
                    .filter(entity -> !catalogue.site().losses().mayHold("entity", entity))
                    .findFirst()
                    .map(
                        entity ->
                            new Fault(
                                Rule.UNKNOWN_REFERENCE,
                                "there is no entity \"" + entity + "\"",
                                () -> Suggestion.among(entity, catalogue.entityIds()))));
  }
}
