package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.History;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Revised;
import dev.briefing.model.Scheme;
import dev.briefing.render.view.Link;
import dev.briefing.render.view.RevisionView;
import java.util.List;
import java.util.Optional;

/** Tells how values were revised, as seen from one page. */
final class RevisionViews {
  private final Sheet sheet;
  private final Catalogue catalogue;

  RevisionViews(Sheet sheet) {
    this.sheet = sheet;
    this.catalogue = sheet.edition().catalogue();
  }

  List<RevisionView> of(List<Revised> revised) {
    return revised.stream().map(this::of).toList();
  }

  /** What cannot be told of a site's history, in a sentence; empty where all is known. */
  String unknown() {
    History.Knowledge knowledge = catalogue.site().history().knowledge();
    return switch (knowledge) {
      case NONE -> sheet.say("changes.none-known");
      case PARTIAL -> sheet.say("changes.part-known");
      case SILENT, WHOLE -> "";
    };
  }

  private RevisionView of(Revised revised) {
    Observation old = revised.old();
    Observation shown = revised.now().orElse(old);
    Optional<Indicator> indicator = catalogue.indicator(old.indicator());
    String name = indicator.map(Indicator::name).orElse(old.indicator());
    String which =
        new FigureViews(sheet).entity(shown.entity().value())
            + ", "
            + sheet.edition().dates().of(shown.period().value());
    boolean there =
        indicator.stream()
            .flatMap(known -> known.observations().stream())
            .anyMatch(known -> known.address().equals(shown.address()));
    return new RevisionView(
        Addresses.anchor(revised),
        sheet.edition().dates().of(revised.date()),
        indicator.isPresent()
            ? sheet.link(Scheme.INDICATOR, old.indicator(), name)
            : Link.text(name),
        there ? sheet.link(Routes.of(shown), which) : Link.text(which),
        value(old),
        revised.now().map(this::value).orElse(""),
        status(revised),
        sheet.line(revised.reason()));
  }

  private String value(Observation observation) {
    String unit =
        catalogue
            .indicator(observation.indicator())
            .map(indicator -> indicator.unit().value())
            .orElse("");
    return sheet.edition().phrasing().full(observation, unit);
  }

  private String status(Revised revised) {
    return revised
        .now()
        .filter(now -> now.status() != revised.old().status())
        .map(
            now ->
                sheet.say("status." + revised.old().status().word())
                    + " → "
                    + sheet.say("status." + now.status().word()))
        .orElse("");
  }
}
