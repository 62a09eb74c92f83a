package dev.briefing.trace;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Destination;
import dev.briefing.model.Mention;
import dev.briefing.model.Observation;
import dev.briefing.model.Reference;
import dev.briefing.model.Scheme;
import java.util.List;
import java.util.Optional;

/** What the texts of a page use, or those beside all pages. */
final class TextUses {
  private final Catalogue catalogue;
  private final Notes notes;
  private final EmbedUses embeds;
  private final UnlinkedTerms terms;
  private int figures;

  TextUses(Catalogue catalogue, TermUses terms, Notes notes) {
    this.catalogue = catalogue;
    this.notes = notes;
    this.embeds = new EmbedUses(catalogue, notes);
    this.terms = new UnlinkedTerms(terms, notes);
  }

  void note(List<Text> texts) {
    texts.forEach(this::note);
  }

  private void note(Text text) {
    for (Mention mention : Insertions.into(text.prose().mentions(), catalogue)) {
      Optional<Observation> shown = Binding.of(mention.reference(), catalogue);
      if (text.body()) {
        Spot spot = Spot.valueOf(mention.setting().name());
        note(mention, anchored(mention, text.where(), shown.isPresent()), spot, shown);
      } else {
        note(mention, text.where(), text.spot(), shown);
      }
    }
    terms.note(text);
  }

  /** A figure in a page's body can be led to by itself, other links by the heading above them. */
  private Where anchored(Mention mention, Where page, boolean figure) {
    if (!figure) {
      return page.at(mention.section());
    }
    // No heading's id has an underscore.
    String anchor = "figure_" + ++figures;
    notes.anchor(mention.reference(), anchor);
    return page.at(anchor);
  }

  private void note(Mention mention, Where where, Spot spot, Optional<Observation> shown) {
    Use use = Use.of(mention, where, spot, shown);
    Reference reference = mention.reference();
    Destination destination = reference.destination();
    if (shown.isPresent()) {
      notes.addFigure(use);
    } else if (destination instanceof Destination.Thing thing) {
      notes.add(thing.scheme(), thing.id(), use);
    } else if (destination instanceof Destination.Cell cell) {
      notes.add(Scheme.COMPARISON, cell.comparison(), use);
    } else if (destination instanceof Destination.Figure figure) {
      notes.add(Scheme.INDICATOR, figure.figure().indicator(), use);
    } else if (destination instanceof Destination.Path path) {
      path.from(reference.at().file())
          .flatMap(catalogue::file)
          .ifPresent(document -> notes.add(document.scheme(), document.id(), use));
    }
    embeds.note(reference, where);
  }
}
