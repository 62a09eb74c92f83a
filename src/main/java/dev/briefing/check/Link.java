package dev.briefing.check;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.briefing.model.Cell;
import dev.briefing.model.Comparison;
import dev.briefing.model.Correction;
import dev.briefing.model.Destination;
import dev.briefing.model.Document;
import dev.briefing.model.FrontMatter;
import dev.briefing.model.Indicator;
import dev.briefing.model.IndicatorTable;
import dev.briefing.model.Line;
import dev.briefing.model.Observation;
import dev.briefing.model.Prose;
import dev.briefing.model.Reference;
import dev.briefing.model.Scheme;
import dev.briefing.model.Site;
import dev.briefing.model.Source;
import dev.briefing.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A reference, and where in the site it stands.
 *
 * @param page whose text it is part of; none in tables and in the glossary
 * @param body whether it stands in that page's body, not in its summary or a note
 */
record Link(Reference reference, Optional<Document> page, boolean body) {

  /** Every link and embed of a page. */
  static List<Link> of(Document page) {
    List<Link> links = new ArrayList<>();
    ofDocument(page, links);
    return List.copyOf(links);
  }

  /** Every link and embed of a site that belongs to none of its pages. */
  static List<Link> beside(Site site) {
    List<Link> links = new ArrayList<>();
    site.tables().forEach(table -> ofTable(table, links));
    site.comparisons().forEach(comparison -> ofComparison(comparison, links));
    site.terms().stream().map(Term::definition).forEach(prose -> add(prose, links));
    site.sources().stream().map(Source::note).forEach(prose -> add(prose, links));
    return links;
  }

  private static void ofDocument(Document document, List<Link> links) {
    Optional<Document> page = Optional.of(document);
    FrontMatter head = document.head();
    document.body().references().forEach(link -> links.add(new Link(link, page, true)));
    head.summary().ifPresent(prose -> add(prose, page, links));
    head.corrections().stream().map(Correction::note).forEach(prose -> add(prose, page, links));
  }

  private static void ofTable(IndicatorTable table, List<Link> links) {
    add(table.note(), links);
    for (Indicator indicator : table.indicators()) {
      add(indicator.definition(), links);
      add(indicator.note(), links);
      indicator.observations().stream().map(Observation::note).forEach(note -> add(note, links));
    }
  }

  private static void ofComparison(Comparison comparison, List<Link> links) {
    add(comparison.note(), links);
    for (Line row : comparison.rows()) {
      for (Cell cell : row.cells()) {
        if (cell.content() instanceof Cell.Text text) {
          add(text.text(), links);
        } else if (cell.content() instanceof Cell.Gap gap) {
          add(gap.reason(), links);
        }
      }
    }
  }

  private static void add(Optional<Prose> prose, List<Link> links) {
    prose.ifPresent(text -> add(text, links));
  }

  private static void add(Prose prose, List<Link> links) {
    add(prose, Optional.empty(), links);
  }

  private static void add(Prose prose, Optional<Document> page, List<Link> links) {
    prose.references().forEach(reference -> links.add(new Link(reference, page, false)));
  }

  /** The ids of the terms that some links lead to. */
  static Set<String> terms(List<Link> links) {
    return links.stream()
        .map(Link::destination)
        .filter(to -> to instanceof Destination.Thing thing && thing.scheme() == Scheme.TERM)
        .map(to -> ((Destination.Thing) to).id())
        .collect(toUnmodifiableSet());
  }

  Destination destination() {
    return reference.destination();
  }

  /** Whether it is written as an image. */
  boolean isImage() {
    return reference.image();
  }
}
