package dev.briefing.difference;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Direction;
import dev.briefing.model.Equivalent;
import dev.briefing.model.Indicator;
import dev.briefing.model.Kind;
import dev.briefing.model.Observation;
import dev.briefing.model.Reach;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.model.Target;
import dev.briefing.model.Unit;
import dev.briefing.model.Value;
import dev.briefing.model.Written;
import dev.briefing.progress.Tracker;
import java.util.List;
import java.util.stream.Stream;

/** The indicators of a site, their figures, and how their targets stand. */
record FigureThings(Catalogue catalogue, FigureNames names) {
  FigureThings(Catalogue catalogue) {
    this(catalogue, new FigureNames(catalogue));
  }

  List<Thing> all() {
    return catalogue.site().indicators().flatMap(this::things).toList();
  }

  private Stream<Thing> things(Indicator indicator) {
    Tracker tracker = new Tracker(catalogue);
    Stream<Thing> figures = indicator.observations().stream().map(o -> figure(indicator, o));
    Stream<Thing> targets =
        indicator.observations().stream()
            .filter(observation -> observation.kind() == Kind.TARGET)
            .map(observation -> target(observation, tracker));
    return Stream.of(Stream.of(indicator(indicator)), figures, targets).flatMap(all -> all);
  }

  private Thing indicator(Indicator indicator) {
    String id = indicator.id().value();
    Fields fields =
        new Fields()
            .put("name", indicator.name())
            .put("definition", indicator.definition())
            .put("note", indicator.note())
            .put("unit", catalogue.unit(indicator.unit().value()).map(Unit::name))
            .put("progress is", progress(indicator.direction()))
            .put("sector", indicator.sector())
            .put("review by", indicator.reviewBy());
    String page = Addresses.of(Scheme.INDICATOR, id);
    return Thing.of(Topic.INDICATORS, id, indicator.name(), page, fields);
  }

  private static String progress(Direction direction) {
    return direction == Direction.NONE ? "" : direction.word();
  }

  private Thing figure(Indicator indicator, Observation observation) {
    Target target = observation.target();
    Fields fields =
        new Fields()
            .put("period", observation.period().value().text())
            .put("value", words(observation, indicator.unit().value()))
            .put("also", also(observation.also()))
            .put("status", observation.status().word())
            .put("source", observation.source().map(this::source))
            .put("quote", observation.quote().map(quote -> "“" + quote.text() + "”"))
            .put("note", observation.note())
            .put("plan", target.plan())
            .put("measured by", target.measuredBy())
            .put("reach", target.reach().map(Reach::word))
            .put("baseline", target.baseline())
            .put("state", target.state().map(state -> state.value().word()))
            .put("superseded by", target.supersededBy())
            .put("calculation", observation.calculation().map(made -> calculation(made)))
            .put("replaces", observation.replaces());
    return Thing.of(
            Topic.FIGURES, observation.address(), names.of(observation), page(observation), fields)
        .withGroups(groups(observation));
  }

  /** Its other source; or its other period, where nothing else has changed. */
  private static List<String> groups(Observation observation) {
    String ofOthers = observation.question();
    String then =
        observation.address().replace("/" + observation.period().value() + "/", "/*/")
            + " "
            + observation.value();
    return List.of(ofOthers, then);
  }

  private Thing target(Observation observation, Tracker tracker) {
    String verdict = tracker.of(observation).verdict().word().replace('-', ' ');
    return Thing.of(
        Topic.TARGETS,
        observation.address(),
        names.of(observation),
        page(observation),
        new Fields().put("stands", verdict));
  }

  private static String page(Observation observation) {
    return Addresses.of(Scheme.INDICATOR, observation.indicator())
        + "#"
        + Addresses.anchor(observation);
  }

  private String words(Observation observation, String unit) {
    return observation.comparator().before(amount(observation.value(), unit));
  }

  /** {@code 8.3% of GDP}, {@code $1.45 trillion}; words stand for themselves. */
  private String amount(Value value, String unit) {
    if (value instanceof Value.Words) {
      return "“" + value + "”";
    }
    String number = value.toString();
    return catalogue.unit(unit).map(known -> known.beside(number)).orElse(number + " " + unit);
  }

  private List<String> also(List<Equivalent> equivalents) {
    return equivalents.stream()
        .map(same -> amount(same.value().value(), same.unit().value()))
        .toList();
  }

  private String source(Written<String> id) {
    return catalogue.source(id.value()).map(Source::shortTitle).orElse(id.value());
  }

  private static String calculation(dev.briefing.model.Calculation made) {
    return made.operation().word()
        + " of "
        + String.join(
            " and ", made.operands().stream().map(part -> part.value().toString()).toList());
  }
}
