package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.CellValue;
import dev.briefing.model.Comparison;
import dev.briefing.model.Coordinates;
import dev.briefing.model.Line;
import dev.briefing.model.Quote;
import dev.briefing.model.Scheme;
import dev.briefing.render.view.CellView;
import dev.briefing.render.view.FigureView;
import dev.briefing.render.view.Html;
import dev.briefing.render.view.Link;
import dev.briefing.render.view.TableRowView;
import dev.briefing.render.view.TableView;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Lays out comparisons. */
final class TableViews {
  private final Sheet sheet;
  private final Catalogue catalogue;

  TableViews(Sheet sheet) {
    this.sheet = sheet;
    this.catalogue = sheet.edition().catalogue();
  }

  /**
   * @param home whether this is the comparison's own page, where its cells can be addressed
   */
  TableView of(Comparison comparison, boolean home) {
    Html note = comparison.note().map(sheet::cited).orElse(Html.NONE);
    return of(comparison, home, note, row -> true);
  }

  /** Some rows of a comparison, without its note, for another page. */
  TableView rows(Comparison comparison, Predicate<Line> rows) {
    return of(comparison, false, Html.NONE, rows);
  }

  private TableView of(Comparison comparison, boolean home, Html note, Predicate<Line> rows) {
    return new TableView(
        home ? "page_table" : "",
        sheet.link(Scheme.COMPARISON, comparison.id(), comparison.title()),
        note,
        sheet.say("comparison.corner"),
        comparison.columns().stream().map(this::title).toList(),
        comparison.rows().stream().filter(rows).map(row -> row(comparison, row, home)).toList());
  }

  private TableRowView row(Comparison comparison, Line row, boolean home) {
    String unit =
        row.coordinates()
            .indicator()
            .flatMap(id -> catalogue.indicator(id.value()))
            .map(indicator -> sheet.edition().phrasing().name(indicator.unit().value()))
            .orElse("");
    List<CellView> cells =
        comparison.columns().stream().map(column -> cell(row, column, home)).toList();
    return new TableRowView(
        home ? Addresses.anchor(row.id().value(), Optional.empty()) : "",
        title(row),
        unit,
        shared(cells).stream().toList(),
        cells);
  }

  /**
   * The first of two or more figures of which each cell has one, and which differ in number only.
   */
  private static Optional<FigureView> shared(List<CellView> cells) {
    List<CellView> filled = cells.stream().filter(cell -> cell.gap().markup().isEmpty()).toList();
    boolean single =
        filled.size() > 1
            && filled.stream().allMatch(cell -> cell.figures().size() == 1 && !cell.named())
            && filled.stream()
                .allMatch(cell -> cell.figures().get(0).calculation().markup().isEmpty());
    if (!single) {
      return Optional.empty();
    }
    FigureView first = filled.get(0).figures().get(0);
    return filled.stream().map(cell -> cell.figures().get(0)).allMatch(first::sharesEvidence)
        ? Optional.of(first)
        : Optional.empty();
  }

  /**
   * The title of a row or column: its own, or the name of its first coordinate, which also gives
   * the link.
   */
  private Link title(Line line) {
    Coordinates at = line.coordinates();
    Optional<Link> named =
        at.indicator()
            .flatMap(id -> catalogue.indicator(id.value()))
            .map(
                indicator -> sheet.link(Scheme.INDICATOR, indicator.id().value(), indicator.name()))
            .or(() -> at.sector().flatMap(id -> catalogue.sector(id.value())).map(sheet::link))
            .or(() -> at.plan().flatMap(id -> catalogue.plan(id.value())).map(sheet::link))
            .or(() -> at.source().flatMap(id -> catalogue.source(id.value())).map(sheet::link));
    String text = line.title().or(() -> named.map(Link::text)).orElseGet(() -> plain(line));
    return new Link(named.map(Link::href).orElse(""), text);
  }

  private String plain(Line line) {
    Coordinates at = line.coordinates();
    return at.period()
        .map(period -> sheet.edition().dates().of(period.value()))
        .or(() -> at.entity().map(id -> new FigureViews(sheet).entity(id.value())))
        .or(() -> at.kind().map(kind -> sheet.say("kind." + kind.value().word())))
        .orElse(line.id().value());
  }

  private CellView cell(Line row, Line column, boolean home) {
    String id = home ? Addresses.anchor(row.id().value(), Optional.of(column.id().value())) : "";
    String label = title(column).text();
    CellValue value = catalogue.cell(row, column);
    if (value instanceof CellValue.Figures figures) {
      boolean named =
          row.coordinates().indicator().isEmpty() && column.coordinates().indicator().isEmpty();
      return new CellView(
          id,
          label,
          sheet.figures(figures.observations()),
          named,
          Html.NONE,
          "",
          List.of(),
          Html.NONE);
    }
    if (value instanceof CellValue.Text text) {
      List<Link> sources =
          text.source().flatMap(catalogue::source).map(sheet::link).stream().toList();
      text.source().flatMap(catalogue::source).ifPresent(sheet.citations()::name);
      String quote = text.text().quote().map(Quote::text).orElse("");
      return new CellView(
          id, label, List.of(), false, sheet.cited(text.text().text()), quote, sources, Html.NONE);
    }
    Html gap =
        value instanceof CellValue.Gap reason
            ? sheet.line(reason.reason())
            : Markup.text(sheet.say("comparison.nothing"));
    return new CellView(id, label, List.of(), false, Html.NONE, "", List.of(), gap);
  }
}
