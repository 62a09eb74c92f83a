package dev.briefing.trace;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Cell;
import dev.briefing.model.CellValue;
import dev.briefing.model.Comparison;
import dev.briefing.model.Line;
import dev.briefing.model.Scheme;
import dev.briefing.model.Written;
import dev.briefing.problem.Position;
import java.util.Optional;

/** What the comparisons of a site use, on their own pages and on those of the sectors in them. */
final class TableUses {
  private final Catalogue catalogue;
  private final Notes notes;

  TableUses(Catalogue catalogue, Notes notes) {
    this.catalogue = catalogue;
    this.notes = notes;
  }

  void note() {
    catalogue.site().comparisons().forEach(this::comparison);
  }

  private void comparison(Comparison comparison) {
    Where page = Where.of(Scheme.COMPARISON, comparison.id(), comparison.title());
    for (Line column : comparison.columns()) {
      named(Scheme.PLAN, column.coordinates().plan(), page, column.at());
    }
    for (Line row : comparison.rows()) {
      Where at = page.at(Addresses.anchor(row.id().value(), Optional.empty()));
      named(Scheme.SECTOR, row.coordinates().sector(), at, row.at());
      named(Scheme.PLAN, row.coordinates().plan(), at, row.at());
      Optional<Where> sector = Texts.sector(row, catalogue);
      for (Line column : comparison.columns()) {
        cell(row, column, page.at(Texts.anchor(row, column)));
        sector.ifPresent(where -> cell(row, column, where));
      }
    }
  }

  private void cell(Line row, Line column, Where where) {
    CellValue value = catalogue.cell(row, column);
    Optional<Cell> written = row.cell(column.id().value());
    Position at = written.map(cell -> cell.column().at()).orElse(row.at());
    if (value instanceof CellValue.Figures figures) {
      figures.observations().forEach(o -> notes.addFigure(Use.shown(where, Spot.CELL, o, at)));
    } else if (value instanceof CellValue.Text text) {
      String says = text.text().text().plain();
      text.source().ifPresent(id -> notes.add(Scheme.SOURCE, id, said(where, says, at)));
    }
  }

  private void named(Scheme scheme, Optional<Written<String>> id, Where where, Position at) {
    id.ifPresent(name -> notes.add(scheme, name.value(), said(where, "", at)));
  }

  private static Use said(Where where, String text, Position at) {
    return new Use(
        where,
        Spot.CELL,
        text,
        text.length(),
        text.length(),
        Optional.empty(),
        Optional.empty(),
        at);
  }
}
