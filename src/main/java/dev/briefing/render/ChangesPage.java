package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.History;
import dev.briefing.render.view.ChangesView;

/** Every value that is another than it was. */
final class ChangesPage {
  private final Edition edition;

  ChangesPage(Edition edition) {
    this.edition = edition;
  }

  /** Whether a site speaks of its changes. */
  static boolean has(Edition edition) {
    return edition.catalogue().site().history().knowledge() != History.Knowledge.SILENT;
  }

  void print(Press press) {
    if (has(edition)) {
      press.at(Addresses.CHANGES, this::list);
    }
  }

  private void list(Press press) {
    Sheet sheet = new Sheet(edition, Addresses.CHANGES);
    RevisionViews views = new RevisionViews(sheet);
    Frame frame = new Frame(sheet, sheet.say("changes.title")).lede(sheet.say("changes.about"));
    press.print(
        frame,
        Plate.CHANGES,
        new ChangesView(views.of(edition.catalogue().site().history().revised()), views.unknown()));
  }
}
