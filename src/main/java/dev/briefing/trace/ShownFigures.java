package dev.briefing.trace;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Indicator;
import dev.briefing.model.Kind;
import dev.briefing.model.Observation;
import dev.briefing.model.Plan;
import dev.briefing.model.Resolution;
import dev.briefing.model.Sector;
import dev.briefing.model.Settings;
import dev.briefing.model.Written;

/** The figures that pages show of themselves: key figures, and the targets of plans and sectors. */
final class ShownFigures {
  private final Catalogue catalogue;
  private final Notes notes;

  ShownFigures(Catalogue catalogue, Notes notes) {
    this.catalogue = catalogue;
    this.notes = notes;
  }

  void note() {
    Settings settings = catalogue.site().settings();
    Where home = new Where(Addresses.HOME, settings.title(), "");
    for (Written<FigureReference> key : settings.keyFigures()) {
      if (catalogue.resolve(key.value()) instanceof Resolution.Found found) {
        notes.addFigure(Use.shown(home, Spot.KEY_FIGURE, found.first(), key.at()));
      }
    }
    catalogue.site().sectors().forEach(this::sector);
    catalogue.site().plans().forEach(this::plan);
  }

  private void sector(Sector sector) {
    Where page = Where.of(sector);
    catalogue.keyFiguresOf(sector.id()).forEach(figure -> show(page, Spot.KEY_FIGURE, figure));
    for (Indicator indicator : catalogue.indicatorsOf(sector.id())) {
      indicator.observations().stream()
          .filter(observation -> observation.kind() == Kind.TARGET)
          .forEach(target -> show(page, Spot.TARGET, target));
    }
  }

  private void plan(Plan plan) {
    catalogue.targetsOf(plan.id()).forEach(target -> show(Where.of(plan), Spot.TARGET, target));
  }

  /** Nobody wrote it on that page: it is written in its table. */
  private void show(Where page, Spot spot, Observation observation) {
    notes.addFigure(Use.shown(page, spot, observation, observation.at()));
  }
}
