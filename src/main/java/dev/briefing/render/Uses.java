package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Cell;
import dev.briefing.model.CellValue;
import dev.briefing.model.Comparison;
import dev.briefing.model.Destination;
import dev.briefing.model.Document;
import dev.briefing.model.Indicator;
import dev.briefing.model.Line;
import dev.briefing.model.Observation;
import dev.briefing.model.Prose;
import dev.briefing.model.Reference;
import dev.briefing.model.Resolution;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.model.Term;
import dev.briefing.model.Written;
import dev.briefing.render.view.Link;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which pages refer to each thing and to each figure. */
final class Uses {
  private final Catalogue catalogue;
  private final Map<String, Set<Link>> pages = new LinkedHashMap<>();

  Uses(Catalogue catalogue) {
    this.catalogue = catalogue;
    catalogue.site().documents().forEach(this::note);
    catalogue.site().comparisons().forEach(this::note);
    catalogue.site().indicators().forEach(this::note);
    catalogue.site().terms().forEach(this::note);
    catalogue.site().sources().forEach(this::note);
  }

  /** The pages that refer to a thing, each once; their links are addresses from the site's root. */
  List<Link> of(Scheme scheme, String id) {
    return List.copyOf(pages.getOrDefault(key(scheme, id), Set.of()));
  }

  List<Link> of(Observation observation) {
    return List.copyOf(pages.getOrDefault(key(observation), Set.of()));
  }

  private void note(Document document) {
    Link page = new Link(Addresses.of(document), document.title());
    Stream.concat(document.head().summary().stream(), Stream.of(document.body()))
        .forEach(prose -> note(prose, page));
    document.head().corrections().forEach(correction -> note(correction.note(), page));
  }

  private void note(Comparison comparison) {
    Link page = new Link(Addresses.of(Scheme.COMPARISON, comparison.id()), comparison.title());
    comparison.note().ifPresent(prose -> note(prose, page));
    for (Line row : comparison.rows()) {
      row.coordinates().sector().ifPresent(id -> add(key(Scheme.SECTOR, id.value()), page));
      comparison.columns().forEach(column -> note(catalogue.cell(row, column), page));
    }
    Stream.concat(comparison.rows().stream(), comparison.columns().stream())
        .map(line -> line.coordinates().plan())
        .flatMap(Optional::stream)
        .forEach(id -> add(key(Scheme.PLAN, id.value()), page));
  }

  private void note(CellValue value, Link page) {
    if (value instanceof CellValue.Figures figures) {
      figures.observations().forEach(observation -> note(observation, page));
    } else if (value instanceof CellValue.Text text) {
      text.source().ifPresent(id -> add(key(Scheme.SOURCE, id), page));
      Cell.Text content = text.text();
      note(content.text(), page);
    } else if (value instanceof CellValue.Gap gap) {
      note(gap.reason(), page);
    }
  }

  private void note(Indicator indicator) {
    Link page = new Link(Addresses.of(Scheme.INDICATOR, indicator.id().value()), indicator.name());
    Stream<Optional<Prose>> own = Stream.of(indicator.definition(), indicator.note());
    Stream<Optional<Prose>> notes = indicator.observations().stream().map(Observation::note);
    Stream.concat(own, notes).flatMap(Optional::stream).forEach(prose -> note(prose, page));
  }

  private void note(Term term) {
    note(term.definition(), new Link(Addresses.of(Scheme.TERM, term.id().value()), term.term()));
  }

  private void note(Source source) {
    Link page = new Link(Addresses.of(Scheme.SOURCE, source.id().value()), source.shortTitle());
    source.note().ifPresent(prose -> note(prose, page));
  }

  private void note(Prose prose, Link page) {
    prose.references().forEach(reference -> note(reference, page));
  }

  private void note(Reference reference, Link page) {
    Destination destination = reference.destination();
    if (destination instanceof Destination.Thing thing) {
      add(key(thing.scheme(), thing.id()), page);
    } else if (destination instanceof Destination.Cell cell) {
      add(key(Scheme.COMPARISON, cell.comparison()), page);
    } else if (destination instanceof Destination.Path path) {
      new Routes(catalogue)
          .document(path, reference.at().file())
          .ifPresent(document -> add(key(document.scheme(), document.id()), page));
    } else if (destination instanceof Destination.Figure figure) {
      add(key(Scheme.INDICATOR, figure.figure().indicator()), page);
      if (reference.image()) {
        catalogue.select(figure.figure()).forEach(observation -> note(observation, page));
      } else if (catalogue.resolve(figure.figure()) instanceof Resolution.Found found) {
        note(found.first(), page);
      }
    }
  }

  private void note(Observation observation, Link page) {
    add(key(Scheme.INDICATOR, observation.indicator()), page);
    add(key(observation), page);
    observation.source().map(Written::value).ifPresent(id -> add(key(Scheme.SOURCE, id), page));
  }

  private void add(String key, Link page) {
    pages.computeIfAbsent(key, name -> new LinkedHashSet<>()).add(page);
  }

  private static String key(Scheme scheme, String id) {
    return scheme.word() + ":" + id;
  }

  private static String key(Observation observation) {
    return "figure:" + observation.address();
  }
}
