package dev.briefing.model;

import java.util.List;
import java.util.Optional;

/** Finds what stands in the cells of comparisons. */
final class Cells {
  private final Figures figures;
  private final Optional<String> defaultEntity;

  Cells(Figures figures, Optional<String> defaultEntity) {
    this.figures = figures;
    this.defaultEntity = defaultEntity;
  }

  CellValue at(Line row, Line column) {
    Coordinates at = row.coordinates().or(column.coordinates());
    return row.cell(column.id().value())
        .map(cell -> written(cell.content(), at))
        .orElseGet(() -> figures(lookUp(at)));
  }

  private CellValue written(Cell.Content content, Coordinates at) {
    if (content instanceof Cell.Text text) {
      return new CellValue.Text(text, text.source().or(at::source).map(Written::value));
    }
    if (content instanceof Cell.Gap gap) {
      return new CellValue.Gap(gap.reason());
    }
    FigureReference reference = ((Cell.Figure) content).reference().value();
    return figures(
        figures.resolve(reference) instanceof Resolution.Found found
            ? found.observations()
            : List.of());
  }

  private static CellValue figures(List<Observation> found) {
    return found.isEmpty() ? new CellValue.NotGiven() : new CellValue.Figures(found);
  }

  private List<Observation> lookUp(Coordinates at) {
    Optional<Shelf> shelf = at.indicator().flatMap(id -> figures.shelf(id.value()));
    if (shelf.isEmpty() || !isNarrow(at)) {
      return List.of();
    }
    Optional<String> entity =
        at.entity().map(Written::value).or(() -> defaultEntity.filter(shelf.get()::hasEntity));
    List<Observation> found =
        shelf.get().at(entity, at.period().map(Written::value)).stream()
            .filter(o -> at.kind().map(kind -> o.kind() == kind.value()).orElse(true))
            .filter(o -> agrees(at.source(), o.source()))
            .filter(o -> agrees(at.plan(), o.target().plan()))
            .toList();
    return at.source().isPresent() ? found : Revisions.newest(found);
  }

  private static boolean agrees(
      Optional<Written<String>> wanted, Optional<Written<String>> actual) {
    return wanted.isEmpty() || wanted.map(Written::value).equals(actual.map(Written::value));
  }

  /** An indicator alone would fill a cell with its whole history. */
  private static boolean isNarrow(Coordinates at) {
    return at.period().isPresent() || at.source().isPresent() || at.plan().isPresent();
  }
}
