package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Bound;
import dev.briefing.model.Calculation;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Entity;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Operation;
import dev.briefing.model.Quote;
import dev.briefing.model.Resolution;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.model.Value;
import dev.briefing.model.Written;
import dev.briefing.render.phrase.Phrasing;
import dev.briefing.render.view.FigureView;
import dev.briefing.render.view.Html;
import dev.briefing.render.view.Link;
import dev.briefing.trace.Uses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells observations in full, as seen from one page. */
final class FigureViews {
  private final Sheet sheet;
  private final Catalogue catalogue;
  private final Phrasing phrasing;

  FigureViews(Sheet sheet) {
    this.sheet = sheet;
    this.catalogue = sheet.edition().catalogue();
    this.phrasing = sheet.edition().phrasing();
  }

  FigureView of(Observation observation) {
    String unit = unit(observation);
    boolean statement = observation.value() instanceof Value.Words;
    boolean after = phrasing.isAfter(unit);
    List<Observation> rivals = catalogue.contesting(observation);
    List<Link> contesting =
        rivals.isEmpty()
            ? List.of()
            : Stream.concat(Stream.of(observation), rivals.stream()).map(this::rival).toList();
    return new FigureView(
        Addresses.anchor(observation),
        sheet.to(Routes.of(observation)),
        indicator(observation),
        entity(observation.entity().value()),
        about(observation.entity().value()),
        sheet.edition().dates().of(observation.period().value()),
        statement || after ? phrasing.compact(observation) : phrasing.compact(observation, unit),
        statement || !after ? "" : phrasing.symbol(unit),
        statement,
        phrasing.full(observation.value(), unit, observation.comparator()),
        String.join(", ", observation.also().stream().map(phrasing::equivalent).toList()),
        statement ? "statement" : observation.status().word(),
        status(observation),
        !contesting.isEmpty(),
        contesting,
        source(observation.source()).stream().toList(),
        archived(observation.source()),
        observation.quote().map(Quote::text).orElse(""),
        sheet.line(observation.note()),
        observation.calculation().map(this::calculation).orElse(Html.NONE),
        source(observation.replaces()).map(Link::text).orElse(""),
        new TargetViews(sheet).of(observation),
        uses(observation),
        sheet.edition().sparklines().of(observation));
  }

  String unit(Observation observation) {
    return catalogue
        .indicator(observation.indicator())
        .map(known -> known.unit().value())
        .orElse("");
  }

  private Link indicator(Observation observation) {
    String name =
        catalogue
            .indicator(observation.indicator())
            .map(Indicator::name)
            .orElse(observation.indicator());
    return sheet.link(Scheme.INDICATOR, observation.indicator(), name);
  }

  String entity(String id) {
    return catalogue.entity(id).map(Entity::name).orElse(id);
  }

  private String about(String entity) {
    boolean usual =
        catalogue.site().settings().entity().filter(id -> id.value().equals(entity)).isPresent();
    return usual ? "" : entity(entity);
  }

  /** {@code Target, at least}: the status and what bounds the number, in words. */
  private String status(Observation observation) {
    String word = sheet.say("status." + observation.status().word());
    if (observation.value() instanceof Value.Words) {
      return sheet.say("status.statement", word);
    }
    Bound bound = observation.comparator();
    return bound == Bound.EXACTLY
        ? word
        : sheet.say("status.bound", word, sheet.say("bound." + bound.word() + ".word"));
  }

  private Optional<Link> source(Optional<Written<String>> id) {
    return id.map(Written::value).flatMap(catalogue::source).map(sheet::link);
  }

  private Link archived(Optional<Written<String>> id) {
    return id.map(Written::value)
        .flatMap(catalogue::source)
        .flatMap(Source::standIn)
        .map(copy -> new Link(copy, sheet.say("source.copy")))
        .orElse(Link.NONE);
  }

  private Link rival(Observation other) {
    String value = phrasing.compact(other, unit(other));
    String source =
        other
            .source()
            .map(Written::value)
            .flatMap(catalogue::source)
            .map(Source::shortTitle)
            .orElse("");
    return sheet.link(Routes.of(other), sheet.say("figure.rival", value, source));
  }

  private Link uses(Observation observation) {
    int count = Uses.pages(sheet.edition().uses().of(observation)).size();
    String list = Addresses.of(Scheme.INDICATOR, observation.indicator()) + "#page_uses";
    return count < 2 ? Link.NONE : sheet.link(list, sheet.say("figure.uses", count));
  }

  /** {@code 1.3 trillion yuan ÷ $180 billion}, each part leading to its own evidence. */
  private Html calculation(Calculation calculation) {
    List<String> parts =
        calculation.operands().stream().map(Written::value).map(this::operand).toList();
    Operation operation = calculation.operation();
    String sign = " " + Markup.escaped(sheet.say("operation." + operation.word())) + " ";
    return new Html(String.join(sign, parts));
  }

  private String operand(FigureReference reference) {
    if (!(catalogue.resolve(reference) instanceof Resolution.Found found)) {
      return Markup.escaped(reference.toString());
    }
    Observation observation = found.first();
    String value =
        reference
            .unit()
            .flatMap(
                unit ->
                    observation.also().stream()
                        .filter(also -> also.unit().value().equals(unit))
                        .findFirst())
            .map(phrasing::equivalent)
            .orElseGet(() -> phrasing.compact(observation, unit(observation)));
    return Markup.link(sheet.to(Routes.of(observation)), Markup.escaped(value));
  }
}
