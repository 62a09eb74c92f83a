package dev.briefing.read;

import static dev.briefing.read.shape.Field.optional;
import static dev.briefing.read.shape.Field.required;
import static dev.briefing.read.shape.Grammars.map;

import dev.briefing.model.Bound;
import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.model.Prose;
import dev.briefing.model.Series;
import dev.briefing.model.Status;
import dev.briefing.model.Target;
import dev.briefing.model.Value;
import dev.briefing.model.Written;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Fields;
import dev.briefing.read.shape.Grammars;
import dev.briefing.read.shape.Pair;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads observations in the short form: one entity, one source, many periods. */
final class SeriesReader {
  private static final Field<Written<String>> ENTITY =
      optional("entity", Grammars.ID_TEXT, "Whom the values are about.")
          .such("china")
          .otherwise("the entity of its indicator, its table or the site");
  private static final Field<Status> STATUS =
      required("status", Words.STATUS, "What sort of figures they are, and how sure.");
  private static final Field<Bound> COMPARATOR =
      optional("comparator", Words.BOUND, "How the numbers bound the truth.").otherwise("exactly");
  private static final Field<Written<String>> SOURCE =
      optional("source", Grammars.ID_TEXT, "Who says so: the id of a source.")
          .such("world-bank-wdi");
  private static final Field<Prose> NOTE =
      optional(
          "note", Grammars.MARKDOWN, "What a reader has to know of the values before using them.");
  private static final Field<List<Pair<Written<Period>, Written<Value>>>> VALUES =
      required(
              "values",
              map(
                  "a group of periods and values, such as {2020: 2.41, 2021: 2.43}",
                  Grammars.PERIOD,
                  Grammars.VALUE),
              "The values by period; a period left empty has none.")
          .such("{2020: 2.41, 2021: 2.43}");
  static final Shape SHAPE =
      Shape.of(
          "a series",
          "Values of one entity from one source.",
          ENTITY,
          STATUS,
          COMPARATOR,
          SOURCE,
          NOTE,
          VALUES);

  private SeriesReader() {}

  /** Adds the series; false where some of its observations are missing. */
  static boolean bind(
      String indicator,
      Fields fields,
      Optional<Written<String>> inherited,
      Scope scope,
      List<Series> into) {
    Optional<Written<String>> entity = fields.get(ENTITY).or(() -> inherited);
    if (entity.isEmpty() && !fields.has(ENTITY)) {
      ObservationReader.noEntity(fields, scope);
    }
    if (entity.isEmpty() || fields.get(STATUS).isEmpty()) {
      return false;
    }
    int problems = scope.problems().count();
    Target none =
        new Target(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<Observation> observations = new ArrayList<>();
    for (Pair<Written<Period>, Written<Value>> pair : fields.all(VALUES)) {
      observations.add(
          new Observation(
              indicator,
              entity.get(),
              pair.key(),
              pair.value().value(),
              List.of(),
              fields.get(COMPARATOR).orElse(Bound.EXACTLY),
              fields.get(STATUS).get(),
              fields.get(SOURCE),
              Optional.empty(),
              fields.get(NOTE),
              Optional.empty(),
              none,
              Optional.empty(),
              Optional.empty(),
              pair.valueAt()));
    }
    into.add(new Series(entity.get(), fields.get(SOURCE), observations, fields.at()));
    return problems == 0;
  }
}
