package dev.briefing.trace;

import dev.briefing.model.Catalogue;
import dev.briefing.model.CellValue;
import dev.briefing.model.Comparison;
import dev.briefing.model.Destination;
import dev.briefing.model.Line;
import dev.briefing.model.Reference;
import dev.briefing.model.Scheme;

/** The figures that stand in a text by reference. */
final class EmbedUses {
  private final Catalogue catalogue;
  private final Notes notes;

  EmbedUses(Catalogue catalogue, Notes notes) {
    this.catalogue = catalogue;
    this.notes = notes;
  }

  /** Notes what an image shows; of a link, nothing. */
  void note(Reference reference, Where where) {
    if (!reference.image() || !reference.alone()) {
      return;
    }
    Destination destination = reference.destination();
    if (destination instanceof Destination.Figure figure) {
      catalogue
          .select(figure.figure())
          .forEach(o -> notes.addFigure(Use.shown(where, Spot.EMBED, o, reference.at())));
    } else if (destination instanceof Destination.Thing thing
        && thing.scheme() == Scheme.COMPARISON) {
      catalogue.comparison(thing.id()).ifPresent(c -> comparison(c, reference, where));
    }
  }

  private void comparison(Comparison comparison, Reference reference, Where where) {
    for (Line row : comparison.rows()) {
      for (Line column : comparison.columns()) {
        if (catalogue.cell(row, column) instanceof CellValue.Figures figures) {
          figures
              .observations()
              .forEach(o -> notes.addFigure(Use.shown(where, Spot.EMBED, o, reference.at())));
        }
      }
    }
  }
}
