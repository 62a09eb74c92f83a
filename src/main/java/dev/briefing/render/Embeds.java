package dev.briefing.render;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Comparison;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Scheme;
import dev.briefing.render.view.EmbedView;
import dev.briefing.render.view.Inset;
import java.util.List;
import java.util.Optional;

/** What stands in a text by reference: the figures of an indicator, or a comparison. */
final class Embeds {
  private final Sheet sheet;

  Embeds(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The observations that the reference leaves open: a chart and its table. */
  String figures(FigureReference reference, String caption) {
    Catalogue catalogue = sheet.edition().catalogue();
    Optional<Indicator> indicator = catalogue.indicator(reference.indicator());
    if (indicator.isEmpty()) {
      return "";
    }
    List<Observation> selected = catalogue.select(reference);
    Indicator known = indicator.get();
    Charts charts = new Charts(sheet);
    List<Observation> single =
        selected.stream().filter(observation -> !Matrices.holds(known, observation)).toList();
    EmbedView view =
        new EmbedView(
            caption.isBlank() ? known.name() : caption,
            sheet.link(Scheme.INDICATOR, reference.indicator(), known.name()),
            selected.stream().map(observation -> observation.entity().value()).distinct().count()
                > 1,
            sheet.edition().phrasing().name(known.unit().value()),
            charts.of(known, selected, caption, false).stream().toList(),
            new Matrices(sheet).of(known, selected, false),
            sheet.figures(single),
            charts.credits(selected));
    return sheet.draw(Plate.EMBED, new Inset.Embed(view));
  }

  String comparison(Comparison comparison) {
    return sheet.draw(
        Plate.EMBEDDED_COMPARISON,
        new Inset.Comparison(new TableViews(sheet).of(comparison, false)));
  }
}
