package dev.briefing.trace;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.CellValue;
import dev.briefing.model.Comparison;
import dev.briefing.model.Document;
import dev.briefing.model.Indicator;
import dev.briefing.model.Line;
import dev.briefing.model.Observation;
import dev.briefing.model.Prose;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.model.Term;
import dev.briefing.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers every text that the pages of a site show as their own. */
final class Texts {
  private final List<Text> texts = new ArrayList<>();

  private Texts() {}

  static List<Text> of(Catalogue catalogue) {
    Texts all = new Texts();
    catalogue.site().documents().forEach(all::document);
    all.texts.addAll(besidePages(catalogue));
    return all.texts;
  }

  static List<Text> of(Document page) {
    Texts all = new Texts();
    all.document(page);
    return all.texts;
  }

  /** Those of tables, terms and sources, which no author has written as a page. */
  static List<Text> besidePages(Catalogue catalogue) {
    Texts all = new Texts();
    catalogue.site().indicators().forEach(all::indicator);
    catalogue.site().terms().forEach(all::term);
    catalogue.site().sources().forEach(all::source);
    catalogue.site().comparisons().forEach(table -> all.comparison(table, catalogue));
    return all.texts;
  }

  private void document(Document document) {
    Where page = Where.of(document);
    document.head().corrections().forEach(c -> line(c.note(), page, Spot.CORRECTION));
    document.head().summary().ifPresent(summary -> line(summary, page, Spot.SUMMARY));
    texts.add(new Text(document.body(), page, Spot.SENTENCE, true, List.of()));
  }

  private void indicator(Indicator indicator) {
    Where page = Where.of(Scheme.INDICATOR, indicator.id().value(), indicator.name());
    indicator.definition().ifPresent(text -> line(text, page, Spot.DEFINITION));
    indicator.note().ifPresent(text -> line(text, page, Spot.NOTE));
    for (Observation observation : indicator.observations()) {
      Where row = page.at(Addresses.anchor(observation));
      observation
          .note()
          .ifPresent(text -> line(text, row, Spot.NOTE, observation.source().map(Written::value)));
    }
  }

  private void term(Term term) {
    Where entry = Where.of(Scheme.TERM, term.id().value(), term.term());
    line(term.definition(), entry, Spot.DEFINITION, term.source().map(Written::value));
  }

  private void source(Source source) {
    Where page = Where.of(Scheme.SOURCE, source.id().value(), source.shortTitle());
    source.note().ifPresent(text -> line(text, page, Spot.NOTE, Optional.of(source.id().value())));
  }

  private void comparison(Comparison comparison, Catalogue catalogue) {
    Where page = Where.of(Scheme.COMPARISON, comparison.id(), comparison.title());
    comparison.note().ifPresent(text -> line(text, page, Spot.NOTE));
    for (Line row : comparison.rows()) {
      Optional<Where> sector = sector(row, catalogue);
      for (Line column : comparison.columns()) {
        CellValue value = catalogue.cell(row, column);
        Optional<String> source =
            value instanceof CellValue.Text text ? text.source() : Optional.empty();
        Stream<Where> places =
            Stream.concat(Stream.of(page.at(anchor(row, column))), sector.stream());
        said(value)
            .ifPresent(text -> places.forEach(where -> line(text, where, Spot.CELL, source)));
      }
    }
  }

  private void line(Prose text, Where where, Spot spot) {
    texts.add(new Text(text, where, spot, false, List.of()));
  }

  private void line(Prose text, Where where, Spot spot, Optional<String> source) {
    texts.add(new Text(text, where, spot, false, source.stream().toList()));
  }

  private static Optional<Prose> said(CellValue value) {
    if (value instanceof CellValue.Text text) {
      return Optional.of(text.text().text());
    }
    return value instanceof CellValue.Gap gap ? Optional.of(gap.reason()) : Optional.empty();
  }

  static String anchor(Line row, Line column) {
    return Addresses.anchor(row.id().value(), Optional.of(column.id().value()));
  }

  /** The page of the sector that a row is about: it shows the row as well. */
  static Optional<Where> sector(Line row, Catalogue catalogue) {
    return row.coordinates().sector().map(Written::value).flatMap(catalogue::sector).map(Where::of);
  }
}
