package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.DatedEdition;
import dev.briefing.model.Editions;
import dev.briefing.render.view.EditionRowView;
import dev.briefing.render.view.EditionsView;
import dev.briefing.render.view.Link;

/** The list of the editions of a site. */
final class EditionsPage {
  private final Edition edition;

  EditionsPage(Edition edition) {
    this.edition = edition;
  }

  static boolean has(Edition edition) {
    return !edition.catalogue().site().editions().declared().isEmpty();
  }

  void print(Press press) {
    if (has(edition)) {
      press.at(Addresses.EDITIONS, this::list);
    }
  }

  private void list(Press press) {
    Sheet sheet = new Sheet(edition, Addresses.EDITIONS);
    Editions editions = edition.catalogue().site().editions();
    Frame frame = new Frame(sheet, sheet.say("editions.title")).lede(sheet.say("editions.about"));
    press.print(
        frame,
        Plate.EDITIONS,
        new EditionsView(
            editions.declared().stream().map(one -> row(sheet, one, editions)).toList()));
  }

  private static EditionRowView row(Sheet sheet, DatedEdition dated, Editions editions) {
    String id = dated.id().value();
    String date = sheet.edition().dates().of(dated.date());
    return new EditionRowView(
        editions.made().contains(id)
            ? sheet.link(Addresses.edition(id) + Addresses.HOME, date)
            : Link.text(date),
        dated.note().orElse(""),
        id,
        dated.revision().value());
  }
}
