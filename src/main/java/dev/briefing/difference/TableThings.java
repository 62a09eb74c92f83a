package dev.briefing.difference;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Cell;
import dev.briefing.model.Comparison;
import dev.briefing.model.Line;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import java.util.List;

/**
 * The comparisons of a site, cell by cell, as far as their authors wrote them: a figure that a cell
 * looks up changes where it stands.
 */
record TableThings(Catalogue catalogue) {

  List<Thing> all() {
    return catalogue.site().comparisons().stream().map(this::thing).toList();
  }

  private Thing thing(Comparison table) {
    Fields fields =
        new Fields()
            .put("title", table.title())
            .put("note", table.note())
            .put("columns", table.columns().stream().map(TableThings::name).toList())
            .put("rows", table.rows().stream().map(TableThings::name).toList());
    for (Line row : table.rows()) {
      for (Line column : table.columns()) {
        String cell = row.cell(column.id().value()).map(this::words).orElse("");
        fields.put("cell " + name(row) + " / " + name(column), cell);
      }
    }
    String page = Addresses.of(Scheme.COMPARISON, table.id());
    return Thing.of(Topic.COMPARISONS, table.id(), table.title(), page, fields);
  }

  private static String name(Line line) {
    return line.title().orElse(line.id().value());
  }

  private String words(Cell cell) {
    if (cell.content() instanceof Cell.Text text) {
      String quote = text.quote().map(quoted -> " “" + quoted.text() + "”").orElse("");
      String source =
          text.source()
              .map(id -> catalogue.source(id.value()).map(Source::shortTitle).orElse(id.value()))
              .map(title -> " (" + title + ")")
              .orElse("");
      return Fields.line(text.text().plain()) + quote + source;
    }
    return cell.content() instanceof Cell.Gap gap
        ? "nothing: " + Fields.line(gap.reason().plain())
        : ((Cell.Figure) cell.content()).reference().value().toString();
  }
}
