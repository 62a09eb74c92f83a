package dev.briefing.render;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Comparison;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Scheme;
import dev.briefing.render.view.EmbedView;
import dev.briefing.render.view.FigureView;
import dev.briefing.render.view.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in a text by reference: the figures of an indicator, or a comparison. */
final class Embeds {
  private final Sheet sheet;

  Embeds(Sheet sheet) {
    this.sheet = sheet;
  }

  /** A table of the observations that the reference leaves open; where a chart will stand. */
  String figures(FigureReference reference, String caption) {
    Catalogue catalogue = sheet.edition().catalogue();
    Optional<Indicator> indicator = catalogue.indicator(reference.indicator());
    if (indicator.isEmpty()) {
      return "";
    }
    List<Observation> selected = catalogue.select(reference);
    List<FigureView> figures = sheet.figures(selected);
    Link page = sheet.link(Scheme.INDICATOR, reference.indicator(), indicator.get().name());
    EmbedView view =
        new EmbedView(
            caption.isBlank() ? indicator.get().name() : caption,
            page,
            selected.stream().map(observation -> observation.entity().value()).distinct().count()
                > 1,
            sheet.edition().phrasing().name(indicator.get().unit().value()),
            figures,
            figures.stream().flatMap(figure -> figure.sources().stream()).distinct().toList());
    return sheet.draw("parts/embed.ftlh", Map.of("embed", view));
  }

  String comparison(Comparison comparison) {
    return sheet.draw(
        "parts/comparison.ftlh", Map.of("table", new TableViews(sheet).of(comparison, false)));
  }
}
