package dev.briefing.trace;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Destination;
import dev.briefing.model.Document;
import dev.briefing.model.Indicator;
import dev.briefing.model.Mention;
import dev.briefing.model.Observation;
import dev.briefing.model.Prose;
import dev.briefing.model.Reference;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.model.Term;
import java.util.Optional;

/** What the texts of a site use. */
final class TextUses {
  private final Catalogue catalogue;
  private final Uses uses;
  private final EmbedUses embeds;

  TextUses(Catalogue catalogue, Uses uses) {
    this.catalogue = catalogue;
    this.uses = uses;
    this.embeds = new EmbedUses(catalogue, uses);
  }

  void note() {
    catalogue.site().documents().forEach(this::document);
    catalogue.site().indicators().forEach(this::indicator);
    catalogue.site().terms().forEach(this::term);
    catalogue.site().sources().forEach(this::source);
  }

  private void document(Document document) {
    Where page = Where.of(document);
    document.head().corrections().forEach(c -> line(c.note(), page, Spot.CORRECTION));
    document.head().summary().ifPresent(summary -> line(summary, page, Spot.SUMMARY));
    int figures = 0;
    for (Mention mention : document.body().mentions()) {
      Reference reference = mention.reference();
      Optional<Observation> shown = Binding.of(reference, catalogue);
      if (shown.isPresent()) {
        // No heading's id has an underscore.
        uses.anchor(reference, "figure_" + ++figures);
      }
      String anchor = uses.anchor(reference).orElse(mention.section());
      note(mention, page.at(anchor), spot(mention.setting()), shown);
    }
  }

  private void indicator(Indicator indicator) {
    Where page = Where.of(Scheme.INDICATOR, indicator.id().value(), indicator.name());
    indicator.definition().ifPresent(text -> line(text, page, Spot.DEFINITION));
    indicator.note().ifPresent(text -> line(text, page, Spot.NOTE));
    for (Observation observation : indicator.observations()) {
      Where row = page.at(Addresses.anchor(observation));
      observation.note().ifPresent(text -> line(text, row, Spot.NOTE));
    }
  }

  private void term(Term term) {
    line(term.definition(), Where.of(Scheme.TERM, term.id().value(), term.term()), Spot.DEFINITION);
  }

  private void source(Source source) {
    Where page = Where.of(Scheme.SOURCE, source.id().value(), source.shortTitle());
    source.note().ifPresent(text -> line(text, page, Spot.NOTE));
  }

  /** Any text that is not the body of a page. */
  void line(Prose text, Where where, Spot spot) {
    text.mentions().forEach(m -> note(m, where, spot, Binding.of(m.reference(), catalogue)));
  }

  private void note(Mention mention, Where where, Spot spot, Optional<Observation> shown) {
    Use use = Use.of(mention, where, spot, shown);
    Reference reference = mention.reference();
    Destination destination = reference.destination();
    if (shown.isPresent()) {
      uses.addFigure(use);
    } else if (destination instanceof Destination.Thing thing) {
      uses.add(thing.scheme(), thing.id(), use);
    } else if (destination instanceof Destination.Cell cell) {
      uses.add(Scheme.COMPARISON, cell.comparison(), use);
    } else if (destination instanceof Destination.Figure figure) {
      uses.add(Scheme.INDICATOR, figure.figure().indicator(), use);
    } else if (destination instanceof Destination.Path path) {
      path.from(reference.at().file())
          .flatMap(catalogue::file)
          .ifPresent(document -> uses.add(document.scheme(), document.id(), use));
    }
    embeds.note(reference, where);
  }

  private static Spot spot(Mention.Setting setting) {
    return Spot.valueOf(setting.name());
  }
}
