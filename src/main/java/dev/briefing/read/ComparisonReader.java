package dev.briefing.read;

import static dev.briefing.read.shape.Demand.atLeastOne;
import static dev.briefing.read.shape.Demand.beside;
import static dev.briefing.read.shape.Demand.exactlyOne;
import static dev.briefing.read.shape.Field.optional;
import static dev.briefing.read.shape.Field.required;
import static dev.briefing.read.shape.Grammars.list;
import static dev.briefing.read.shape.Grammars.map;

import dev.briefing.model.Cell;
import dev.briefing.model.Comparison;
import dev.briefing.model.Coordinates;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Kind;
import dev.briefing.model.Line;
import dev.briefing.model.Period;
import dev.briefing.model.Prose;
import dev.briefing.model.Quote;
import dev.briefing.model.Scheme;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.read.shape.Demand;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Fields;
import dev.briefing.read.shape.Grammars;
import dev.briefing.read.shape.Pair;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.shape.Shape;
import dev.briefing.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a comparison. */
final class ComparisonReader {
  private static final Field<Written<FigureReference>> FIGURE =
      optional(
          "figure", Grammars.FIGURE, "A reference to a figure that row and column do not lead to.");
  private static final Field<Prose> TEXT =
      optional("text", Grammars.MARKDOWN, "What the source says, in your words.")
          .such("Self-reliance in chips comes first");
  private static final Field<Written<String>> CELL_SOURCE =
      optional("source", Grammars.ID_TEXT, "Who says so: the id of a source.")
          .such("cnn-2026-03-12")
          .otherwise("the source of the row or the column");
  private static final Field<Quote> QUOTE =
      optional(
              "quote",
              Grammars.QUOTE,
              "The words of the source that carry the text, verbatim; at most 25.")
          .such("particularly advanced chips");
  private static final Field<Prose> GAP =
      optional("gap", Grammars.MARKDOWN, "Why there is nothing.")
          .such("Not reported.")
          .otherwise("the table says that nothing is given");
  static final Shape CELL =
      Shape.of(
              "a cell",
              "What stands where a row and a column meet.",
              FIGURE,
              TEXT,
              CELL_SOURCE,
              QUOTE,
              GAP)
          .demanding(exactlyOne(FIGURE, TEXT, GAP), beside(CELL_SOURCE, TEXT), beside(QUOTE, TEXT));

  private static final Field<Written<String>> ID =
      optional("id", Grammars.WRITTEN_TEXT, "Its name in references to a cell.")
          .such("emphasis")
          .otherwise("the value of its first coordinate");
  private static final Field<String> TITLE =
      optional("title", Grammars.TEXT, "Its heading.")
          .such("Emphasis")
          .otherwise("the name of its first coordinate");
  private static final Field<Written<String>> INDICATOR =
      optional("indicator", Grammars.ID_TEXT, "The indicator whose figures stand here.")
          .such("gdp-growth");
  private static final Field<Written<String>> ENTITY =
      optional("entity", Grammars.ID_TEXT, "Whom the figures are about.").such("china");
  private static final Field<Written<Period>> PERIOD =
      optional("period", Grammars.PERIOD, "The period that the figures are of.");
  private static final Field<Written<Kind>> KIND =
      optional("kind", Grammars.written(Words.KIND), "Which kind of figures.");
  private static final Field<Written<String>> SOURCE =
      optional(
              "source",
              Grammars.ID_TEXT,
              "The source that all figures and texts here are taken from.")
          .such("cnn-2026-03-12");
  private static final Field<Written<String>> SECTOR =
      optional("sector", Grammars.ID_TEXT, "The sector that it is about.").such("semiconductors");
  private static final Field<Written<String>> PLAN =
      optional("plan", Grammars.ID_TEXT, "The plan that it is about.")
          .such("fifteenth-five-year-plan");
  private static final List<Field<?>> LINE =
      List.of(ID, TITLE, INDICATOR, ENTITY, PERIOD, KIND, SOURCE, SECTOR, PLAN);
  private static final Demand NAMED =
      atLeastOne(ID, INDICATOR, ENTITY, PERIOD, KIND, SOURCE, SECTOR, PLAN);
  private static final Field<List<Pair<Written<String>, Fields>>> CELLS =
      optional(
              "cells",
              map("a group of columns, each with a cell", Grammars.WRITTEN_TEXT, CELL),
              "What stands in the place of what row and column lead to, by the id of the column.")
          .such("{2026: {gap: Not reported.}}");
  static final Shape COLUMN =
      new Shape("a column", "What a column is about.", LINE).demanding(NAMED);
  static final Shape ROW =
      new Shape("a row", "What a row is about.", with(LINE, CELLS)).demanding(NAMED);

  private static final Field<String> NAME =
      required("title", Grammars.TEXT, "What is compared.")
          .such("The two sessions of 2025 and 2026");
  private static final Field<Prose> NOTE =
      optional("note", Grammars.MARKDOWN, "What a reader has to know of the comparison.");
  private static final Field<List<Fields>> COLUMNS =
      required("columns", list(COLUMN), "The columns, from left to right.");
  private static final Field<List<Fields>> ROWS =
      required("rows", list(ROW), "The rows, from top to bottom.");
  static final Shape SHAPE =
      Shape.of("a comparison", "Figures and statements side by side.", NAME, NOTE, COLUMNS, ROWS);

  private ComparisonReader() {}

  static void read(String id, Node node, Scope scope, Parts parts) {
    Optional<Fields> read = SHAPE.read(node, scope);
    if (read.isEmpty()) {
      parts.lost(Scheme.COMPARISON, id);
      return;
    }
    Fields fields = read.get();
    List<Line> columns = lines(fields.all(COLUMNS), scope);
    List<Line> rows = lines(fields.all(ROWS), scope);
    if (columns.size() < written(fields, COLUMNS) || rows.size() < written(fields, ROWS)) {
      parts.lost(Scheme.COMPARISON, id);
    }
    parts.comparisons.add(
        new Comparison(
            id, fields.get(NAME).orElse(id), fields.get(NOTE), columns, rows, fields.at()));
  }

  private static int written(Fields fields, Field<?> field) {
    return fields
        .node()
        .entry(field.name())
        .map(entry -> entry.value() instanceof Node.Sequence list ? list.items().size() : 1)
        .orElse(0);
  }

  private static List<Line> lines(List<Fields> all, Scope scope) {
    List<Line> lines = new ArrayList<>();
    for (Fields fields : all) {
      id(fields, scope).ifPresent(id -> lines.add(line(id, fields, scope)));
    }
    return lines;
  }

  private static Line line(Written<String> id, Fields fields, Scope scope) {
    List<Cell> cells = new ArrayList<>();
    for (Pair<Written<String>, Fields> pair : fields.all(CELLS)) {
      content(pair.value(), scope).ifPresent(content -> cells.add(new Cell(pair.key(), content)));
    }
    Coordinates coordinates =
        new Coordinates(
            fields.get(INDICATOR),
            fields.get(ENTITY),
            fields.get(PERIOD),
            fields.get(KIND),
            fields.get(SOURCE),
            fields.get(SECTOR),
            fields.get(PLAN));
    return new Line(id, fields.get(TITLE), coordinates, cells, fields.at());
  }

  /** The id that is given, or the value of the coordinate that is written first. */
  private static Optional<Written<String>> id(Fields fields, Scope scope) {
    if (fields.has(ID)) {
      return fields.get(ID);
    }
    List<String> coordinates = LINE.subList(2, LINE.size()).stream().map(Field::name).toList();
    for (Node.Entry entry : fields.node().entries()) {
      if (coordinates.contains(entry.key().text()) && entry.value() instanceof Node.Scalar value) {
        return Optional.of(new Written<>(value.text(), value.at(), value.length()));
      }
    }
    scope
        .problems()
        .add(
            Problem.of(
                    Rule.MISSING_KEY,
                    fields.at(),
                    1,
                    "a row or column needs \"id\", or a coordinate to take its name from")
                .withHint("coordinates are " + String.join(", ", coordinates)));
    return Optional.empty();
  }

  private static Optional<Cell.Content> content(Fields fields, Scope scope) {
    int given =
        (fields.has(FIGURE) ? 1 : 0) + (fields.has(TEXT) ? 1 : 0) + (fields.has(GAP) ? 1 : 0);
    boolean stray = !fields.has(TEXT) && (fields.has(CELL_SOURCE) || fields.has(QUOTE));
    if (given != 1 || stray) {
      String message =
          given == 1
              ? "\"source\" and \"quote\" stand beside \"text\" only"
              : "a cell is one of \"figure\", \"text\" and \"gap\"";
      scope.problems().add(Problem.of(Rule.INVALID_VALUE, fields.at(), 1, message));
    }
    Optional<Cell.Content> figure = fields.get(FIGURE).map(Cell.Figure::new);
    Optional<Cell.Content> text =
        fields
            .get(TEXT)
            .map(prose -> new Cell.Text(prose, fields.get(CELL_SOURCE), fields.get(QUOTE)));
    Optional<Cell.Content> gap = fields.get(GAP).map(Cell.Gap::new);
    return figure.or(() -> text).or(() -> gap);
  }

  private static List<Field<?>> with(List<Field<?>> fields, Field<?> more) {
    List<Field<?>> all = new ArrayList<>(fields);
    all.add(more);
    return all;
  }
}
