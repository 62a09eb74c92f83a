package dev.briefing.export.data;

import dev.briefing.model.Bound;
import dev.briefing.model.Kind;
import dev.briefing.model.Observation;
import dev.briefing.model.Prose;
import dev.briefing.model.Quote;
import dev.briefing.model.Reach;
import dev.briefing.model.Source;
import dev.briefing.model.State;
import dev.briefing.model.Status;
import dev.briefing.model.Written;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the tables for readers say of an observation, column by column. */
final class FigureColumns {
  static final String KEY = "reference";

  static final List<Column<Figure>> ALL =
      List.of(
          text(
                  KEY,
                  "How a text of this site would name the observation; no other row has the same.",
                  Observation::address)
              .always(),
          text("indicator", "The indicator's id.", Observation::indicator).always(),
          Column.<Figure>text(
                  "indicator_name",
                  "The indicator's name.",
                  f -> f.indicator().map(i -> i.name()).orElse(""))
              .always(),
          text(
                  "entity",
                  "Whom it is about: the id of a country or another body.",
                  o -> o.entity().value())
              .always(),
          Column.<Figure>text("entity_name", "The name of the entity.", Figure::entityName),
          text(
                  "period",
                  "The time it is about: 2025, 2025-Q1, 2025-03, 2025-03-12, or the years 2026-2030, both included.",
                  o -> o.period().value().text())
              .always(),
          date("start", "The first day of the period.", o -> o.period().value().start().toString()),
          date("end", "The last day of the period.", o -> o.period().value().end().toString()),
          number(
              "value",
              "The number, with the digits of the source; empty for a range and for words.",
              Figure::value),
          number("low", "The lower end of a range.", Figure::low),
          number("high", "The higher end of a range.", Figure::high),
          Column.<Figure>text(
              "written",
              "The value as the site's own table has it, such as 1.3 trillion.",
              Figure::written),
          Column.<Figure>text("says", "What a source says that gives no number.", Figure::says),
          Column.<Figure>text(
                  "unit",
                  "The id of the unit.",
                  f -> f.indicator().map(i -> i.unit().value()).orElse(""))
              .always(),
          text("comparator", "How the number bounds the truth.", o -> o.comparator().word())
              .always()
              .oneOf(Arrays.stream(Bound.values()).map(Bound::word)),
          text("status", "How sure the figure is, and of what sort.", o -> o.status().word())
              .always()
              .oneOf(Arrays.stream(Status.values()).map(Status::word)),
          text("kind", "What sort of knowledge the status belongs to.", o -> o.kind().word())
              .always()
              .oneOf(Arrays.stream(Kind.values()).map(Kind::word)),
          Column.<Figure>text(
              "also",
              "The same amount in other units, as the source itself gives it.",
              Figure::also),
          text(
              "source",
              "The id of the source; empty for the editors' own calculations.",
              o -> id(o.source())),
          Column.<Figure>text(
              "source_title",
              "The title of the source.",
              f -> f.source().map(Source::title).orElse("")),
          Column.<Figure>text(
              "licence",
              "What the owner of the source allows.",
              f -> f.source().flatMap(Source::licence).orElse("")),
          text(
              "quote",
              "The words of the source that the value rests on.",
              o -> o.quote().map(Quote::text).orElse("")),
          text(
              "note",
              "What else to know of the value.",
              o -> o.note().map(Prose::plain).orElse("").strip()),
          text("plan", "The id of the plan that sets the target.", o -> id(o.target().plan())),
          text(
                  "reach",
                  "When the target has to hold.",
                  o -> o.target().reach().map(Reach::word).orElse(""))
              .oneOf(Arrays.stream(Reach.values()).map(Reach::word)),
          text(
                  "state",
                  "What has become of the target.",
                  o -> o.target().state().map(state -> state.value().word()).orElse(""))
              .oneOf(Arrays.stream(State.values()).map(State::word)),
          Column.<Figure>text(
              "calculation",
              "How the editors made the figure of others: an operation and the references of its operands.",
              Figure::calculation),
          text(
              "replaces",
              "The id of the source whose value this one revises.",
              o -> id(o.replaces())),
          Column.<Figure>of(
                  "contested",
                  Column.Type.BOOLEAN,
                  "Whether another source gives another value for the same.",
                  f -> String.valueOf(f.contested()))
              .always(),
          Column.<Figure>text("page", "Where the site shows the observation.", Figure::page)
              .always());

  private FigureColumns() {}

  private static Column<Figure> text(
      String name, String description, Function<Observation, String> cell) {
    return Column.text(name, description, figure -> cell.apply(figure.observation()));
  }

  private static Column<Figure> date(
      String name, String description, Function<Observation, String> cell) {
    return Column.<Figure>of(name, Column.Type.DATE, description, f -> cell.apply(f.observation()))
        .always();
  }

  private static Column<Figure> number(
      String name, String description, Function<Figure, String> cell) {
    return Column.of(name, Column.Type.NUMBER, description, cell);
  }

  private static String id(Optional<Written<String>> id) {
    return id.map(Written::value).orElse("");
  }
}
