package dev.briefing.read;

import static dev.briefing.read.shape.Demand.atLeastOne;
import static dev.briefing.read.shape.Field.optional;
import static dev.briefing.read.shape.Field.required;
import static dev.briefing.read.shape.Grammars.list;

import dev.briefing.model.Direction;
import dev.briefing.model.Indicator;
import dev.briefing.model.IndicatorTable;
import dev.briefing.model.Observation;
import dev.briefing.model.Prose;
import dev.briefing.model.Scheme;
import dev.briefing.model.Series;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Fields;
import dev.briefing.read.shape.Grammars;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.shape.Shape;
import dev.briefing.read.yaml.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an indicator table. */
final class IndicatorTableReader {
  private static final Field<Written<String>> ID =
      required("id", Grammars.ID_TEXT, "Its name in references, and the address of its page.")
          .such("rd-intensity");
  private static final Field<String> NAME =
      required("name", Grammars.TEXT, "Its name as readers see it.")
          .such("R&D spending as a share of GDP");
  private static final Field<Prose> DEFINITION =
      optional(
          "definition",
          Grammars.MARKDOWN,
          "What is measured, in a sentence: what counts, and what does not.");
  private static final Field<Prose> NOTE =
      optional(
          "note",
          Grammars.MARKDOWN,
          "What a reader has to know besides, such as a change of method.");
  private static final Field<Written<String>> UNIT =
      required(
              "unit",
              Grammars.ID_TEXT,
              "What its numbers count: a built-in unit, or one of units.yaml.")
          .such("percent-of-gdp", "us-dollar");
  private static final Field<Direction> DIRECTION =
      optional("direction", Words.DIRECTION, "Which way is progress.").otherwise("none");
  private static final Field<Written<LocalDate>> REVIEW_BY =
      optional(
              "review-by",
              Grammars.written(Grammars.DATE),
              "When somebody should look for newer values.")
          .such("2026-06-30");
  private static final Field<Written<String>> ENTITY =
      optional(
              "entity",
              Grammars.ID_TEXT,
              "Whom its figures are about, unless an observation says otherwise.")
          .such("china");
  private static final Field<Written<String>> SECTOR =
      optional("sector", Grammars.ID_TEXT, "The sector on whose page it stands.")
          .such("semiconductors");
  private static final Field<List<Fields>> OBSERVATIONS =
      optional(
          "observations",
          list(ObservationReader.SHAPE),
          "Its values, one by one, each with what stands behind it.");
  private static final Field<List<Fields>> SERIES =
      optional(
          "series",
          list(SeriesReader.SHAPE),
          "Its values in the short form: one entity, one source, many periods.");
  static final Shape INDICATOR =
      Shape.of(
              "an indicator",
              "Something that is measured.",
              ID,
              NAME,
              DEFINITION,
              NOTE,
              UNIT,
              DIRECTION,
              REVIEW_BY,
              ENTITY,
              SECTOR,
              OBSERVATIONS,
              SERIES)
          .demanding(atLeastOne(OBSERVATIONS, SERIES));

  private static final Field<String> TITLE =
      required("title", Grammars.TEXT, "What the table is about.").such("Research and development");
  private static final Field<List<Fields>> INDICATORS =
      required("indicators", list(INDICATOR), "The indicators of the table.");
  static final Shape SHAPE =
      Shape.of(
          "an indicator table",
          "Indicators that belong together.",
          TITLE,
          SECTOR,
          ENTITY,
          NOTE,
          INDICATORS);

  private final Scope scope;
  private final Parts parts;
  private final Optional<Written<String>> siteEntity;

  private IndicatorTableReader(Scope scope, Parts parts, Optional<Written<String>> siteEntity) {
    this.scope = scope;
    this.parts = parts;
    this.siteEntity = siteEntity;
  }

  /**
   * Reads one file.
   *
   * @param siteEntity whom a figure is about when the table does not say
   */
  static void read(Node node, Scope scope, Parts parts, Optional<Written<String>> siteEntity) {
    new IndicatorTableReader(scope, parts, siteEntity).table(node);
  }

  /**
   * What observations take from what stands before them.
   *
   * @param entity whom they are about unless they say otherwise
   */
  record Heading(String id, Optional<Written<String>> entity) {}

  /** The heading of a table's one indicator, of which nothing is written but its observations. */
  static Optional<Heading> heading(Node node, Scope scope, Optional<Written<String>> siteEntity) {
    Optional<Fields> table = SHAPE.read(node, scope);
    List<Fields> items = table.map(fields -> fields.all(INDICATORS)).orElse(List.of());
    if (items.size() != 1 || items.get(0).has(SERIES) || !isOpen(items.get(0))) {
      return Optional.empty();
    }
    Fields item = items.get(0);
    return item.get(ID)
        .map(id -> new Heading(id.value(), entity(item, table.orElseThrow(), siteEntity)));
  }

  /** Whether the observations are yet to come. */
  private static boolean isOpen(Fields indicator) {
    return indicator
        .node()
        .entry(OBSERVATIONS.name())
        .filter(entry -> entry.value() instanceof Node.Empty)
        .isPresent();
  }

  private static Optional<Written<String>> entity(
      Fields indicator, Fields table, Optional<Written<String>> siteEntity) {
    return indicator.get(ENTITY).or(() -> table.get(ENTITY)).or(() -> siteEntity);
  }

  private void table(Node node) {
    Optional<Fields> table = SHAPE.read(node, scope);
    if (table.isEmpty()) {
      parts.lost(Scheme.INDICATOR, "*");
      return;
    }
    Fields fields = table.get();
    List<Indicator> indicators = new ArrayList<>();
    for (Fields item : fields.all(INDICATORS)) {
      indicator(item, fields).ifPresent(indicators::add);
    }
    if (fields.get(INDICATORS).isEmpty()) {
      parts.lost(Scheme.INDICATOR, "*");
    }
    parts.tables.add(
        new IndicatorTable(
            fields.get(TITLE).orElse(""),
            fields.get(SECTOR),
            fields.get(NOTE),
            indicators,
            fields.at()));
  }

  private Optional<Indicator> indicator(Fields fields, Fields table) {
    if (fields.get(ID).isEmpty()) {
      parts.lost(Scheme.INDICATOR, "*");
      return Optional.empty();
    }
    Written<String> id = fields.get(ID).get();
    Written<String> unit = fields.get(UNIT).orElse(id);
    if (fields.get(UNIT).isEmpty()) {
      parts.lost("unit", unit.value());
    }
    Optional<Written<String>> entity = entity(fields, table, siteEntity);
    List<Observation> observations = observations(id.value(), fields, entity);
    List<Series> series = series(id.value(), fields, entity);
    series.forEach(row -> observations.addAll(row.observations()));
    return Optional.of(
        new Indicator(
            id,
            fields.get(NAME).orElse(id.value()),
            fields.get(DEFINITION),
            fields.get(NOTE),
            unit,
            fields.get(DIRECTION).orElse(Direction.NONE),
            fields.get(SECTOR).or(() -> table.get(SECTOR)),
            fields.get(REVIEW_BY),
            observations,
            series,
            fields.at()));
  }

  private List<Observation> observations(
      String id, Fields fields, Optional<Written<String>> entity) {
    List<Observation> observations = new ArrayList<>();
    for (Fields item : fields.all(OBSERVATIONS)) {
      Optional<Observation> read = ObservationReader.bind(id, item, entity, scope);
      read.ifPresentOrElse(observations::add, () -> parts.lost(Scheme.INDICATOR, id));
    }
    if (fields.all(OBSERVATIONS).isEmpty() && fields.all(SERIES).isEmpty()) {
      nothing(id, fields);
    }
    return observations;
  }

  private List<Series> series(String id, Fields fields, Optional<Written<String>> entity) {
    List<Series> series = new ArrayList<>();
    for (Fields item : fields.all(SERIES)) {
      if (!SeriesReader.bind(id, item, entity, scope, series)) {
        parts.lost(Scheme.INDICATOR, id);
      }
    }
    return series;
  }

  private void nothing(String id, Fields fields) {
    parts.lost(Scheme.INDICATOR, id);
    if (!fields.has(OBSERVATIONS) && !fields.has(SERIES)) {
      scope
          .problems()
          .add(
              Problem.of(
                      Rule.MISSING_KEY, fields.at(ID), 2, "the indicator " + id + " has no values")
                  .withHint("add \"observations\" or \"series\""));
    }
  }
}
