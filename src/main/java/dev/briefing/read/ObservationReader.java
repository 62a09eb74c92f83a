package dev.briefing.read;

import static dev.briefing.read.shape.Demand.exactlyOne;
import static dev.briefing.read.shape.Field.optional;
import static dev.briefing.read.shape.Field.required;
import static dev.briefing.read.shape.Grammars.list;

import dev.briefing.model.Bound;
import dev.briefing.model.Equivalent;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.model.Prose;
import dev.briefing.model.Quote;
import dev.briefing.model.Reach;
import dev.briefing.model.State;
import dev.briefing.model.Status;
import dev.briefing.model.Target;
import dev.briefing.model.Value;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Fields;
import dev.briefing.read.shape.Grammars;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an observation in the long form. */
final class ObservationReader {
  private static final Field<Written<Value>> ALSO_VALUE =
      required(
              "value",
              Grammars.VALUE,
              "The amount in the other unit, with the digits of the source.")
          .such("180 billion");
  private static final Field<Written<String>> ALSO_UNIT =
      required("unit", Grammars.ID_TEXT, "The other unit: a built-in one, or one of units.yaml.")
          .such("us-dollar");
  private static final Shape ALSO =
      Shape.of(
          "an equivalent",
          "The same amount in another unit, as the source gives it.",
          ALSO_VALUE,
          ALSO_UNIT);

  private static final Field<Written<Period>> PERIOD =
      required(
          "period",
          Grammars.PERIOD,
          "The time that it is about: a year, a quarter, a month, a day, or several years.");
  private static final Field<Written<Value>> VALUE =
      optional(
          "value",
          Grammars.VALUE,
          "The number, with the digits of the source: 1.50 keeps its zero. The unit stands at the indicator.");
  private static final Field<Written<String>> SAYS =
      optional(
              "says",
              Grammars.WRITTEN_TEXT,
              "What a source says that gives no number; it stands in the place of a value.")
          .such("lowest ever since it began adopting such figures");
  private static final Field<Written<String>> ENTITY =
      optional("entity", Grammars.ID_TEXT, "Whom it is about.")
          .such("china")
          .otherwise("the entity of its indicator, its table or the site");
  private static final Field<Bound> COMPARATOR =
      optional("comparator", Words.BOUND, "How the number bounds the truth.").otherwise("exactly");
  private static final Field<Status> STATUS =
      required("status", Words.STATUS, "What sort of figure it is, and how sure.");
  private static final Field<List<Fields>> EQUIVALENTS =
      optional("also", list(ALSO), "The source's own equivalents in other units.")
          .such("{value: 180 billion, unit: us-dollar}");
  private static final Field<Written<String>> SOURCE =
      optional("source", Grammars.ID_TEXT, "Who says so: the id of a source.")
          .such("cnn-2026-03-12");
  private static final Field<Quote> QUOTE =
      optional(
              "quote",
              Grammars.QUOTE,
              "The words of the source that carry the number, verbatim; at most 25.")
          .such("expanding annual research and development investment by at least 7%");
  private static final Field<Prose> NOTE =
      optional("note", Grammars.MARKDOWN, "What a reader has to know of it before using it.");
  private static final Field<Prose> REVISION_NOTE =
      optional(
          "revision-note",
          Grammars.MARKDOWN,
          "Why the value is another than it was: readers see it beside the old value.");
  private static final Field<Written<String>> PLAN =
      optional("plan", Grammars.ID_TEXT, "The plan that sets the target: the name of its page.")
          .such("fifteenth-five-year-plan");
  private static final Field<Written<FigureReference>> MEASURED_BY =
      optional(
              "measured-by",
              Grammars.FIGURE,
              "The figures that tell whether the target was reached.")
          .such("rd-spending-growth")
          .otherwise("those of the same indicator and entity");
  private static final Field<Reach> REACH =
      optional("reach", Words.REACH, "When the target has to hold.")
          .otherwise("no verdict is computed");
  private static final Field<Written<FigureReference>> BASELINE =
      optional("baseline", Grammars.FIGURE, "The figure that progress starts from.")
          .such("rd-intensity/china/2025");
  private static final Field<Written<State>> STATE =
      optional(
          "state",
          Grammars.written(Words.STATE),
          "What has become of the target, where somebody says so; otherwise it is computed.");
  private static final Field<Written<FigureReference>> SUPERSEDED_BY =
      optional("superseded-by", Grammars.FIGURE, "The target that took its place.")
          .such("gdp-growth/2026/target");
  private static final Field<Written<String>> REPLACES =
      optional(
              "replaces",
              Grammars.ID_TEXT,
              "The source whose value this one revises; without it, two values contest each other.")
          .such("world-bank-wdi-2024");

  static final Shape SHAPE =
      Shape.of(
              "an observation",
              "One value, for one entity and period, from one source.",
              PERIOD,
              VALUE,
              SAYS,
              ENTITY,
              COMPARATOR,
              STATUS,
              EQUIVALENTS,
              SOURCE,
              QUOTE,
              NOTE,
              REVISION_NOTE,
              PLAN,
              MEASURED_BY,
              REACH,
              BASELINE,
              STATE,
              SUPERSEDED_BY,
              CalculationReader.FIELD,
              REPLACES)
          .demanding(exactlyOne(VALUE, SAYS));

  private ObservationReader() {}

  /** The observation; empty where it cannot be told which one it is. */
  static Optional<Observation> bind(
      String indicator, Fields fields, Optional<Written<String>> inherited, Scope scope) {
    Optional<Value> value = value(fields, scope);
    Optional<Written<String>> entity = fields.get(ENTITY).or(() -> inherited);
    if (entity.isEmpty() && !fields.has(ENTITY)) {
      noEntity(fields, scope);
    }
    if (value.isEmpty()
        || entity.isEmpty()
        || fields.get(PERIOD).isEmpty()
        || fields.get(STATUS).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Observation(
            indicator,
            entity.get(),
            fields.get(PERIOD).get(),
            value.get(),
            also(fields),
            fields.get(COMPARATOR).orElse(Bound.EXACTLY),
            fields.get(STATUS).get(),
            fields.get(SOURCE),
            fields.get(QUOTE),
            fields.get(NOTE),
            fields.get(REVISION_NOTE),
            new Target(
                fields.get(PLAN),
                fields.get(MEASURED_BY),
                fields.get(REACH),
                fields.get(BASELINE),
                fields.get(STATE),
                fields.get(SUPERSEDED_BY)),
            fields
                .get(CalculationReader.FIELD)
                .flatMap(group -> CalculationReader.bind(group, scope)),
            fields.get(REPLACES),
            fields
                .get(VALUE)
                .map(Written::at)
                .or(() -> fields.get(SAYS).map(Written::at))
                .orElse(fields.at())));
  }

  private static Optional<Value> value(Fields fields, Scope scope) {
    if (fields.has(VALUE) && fields.has(SAYS)) {
      scope
          .problems()
          .add(
              Problem.of(
                      Rule.INVALID_VALUE,
                      fields.at(SAYS),
                      4,
                      "an observation has a value or says something, not both")
                  .withHint(
                      "what the source says beside its number belongs into \"quote\" or \"note\""));
    }
    if (!fields.has(VALUE) && !fields.has(SAYS)) {
      scope
          .problems()
          .add(
              Problem.of(Rule.MISSING_KEY, fields.at(), 1, "an observation needs \"value\"")
                  .withHint(
                      "where the source gives no number, write what it says: says: lowest ever"));
    }
    Optional<Value> words = fields.get(SAYS).map(says -> new Value.Words(says.value()));
    return fields.get(VALUE).map(Written::value).or(() -> words);
  }

  static void noEntity(Fields fields, Scope scope) {
    scope
        .problems()
        .add(
            Problem.of(Rule.MISSING_KEY, fields.at(), 1, "nothing says whom this figure is about")
                .withHint(
                    "add \"entity\" here, at its indicator, at its table, or once in site.yaml"));
  }

  private static List<Equivalent> also(Fields fields) {
    List<Equivalent> also = new ArrayList<>();
    for (Fields item : fields.all(EQUIVALENTS)) {
      if (item.get(ALSO_VALUE).isPresent() && item.get(ALSO_UNIT).isPresent()) {
        also.add(new Equivalent(item.get(ALSO_VALUE).get(), item.get(ALSO_UNIT).get()));
      }
    }
    return also;
  }
}
