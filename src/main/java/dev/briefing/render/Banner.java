package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.ThisEdition;
import dev.briefing.render.view.EditionView;
import dev.briefing.render.view.Link;
import java.util.Optional;

/** Says on each page of an edition which one it is, and leads out of it to the current site. */
record Banner(Sheet sheet) {

  EditionView view() {
    return sheet
        .edition()
        .catalogue()
        .site()
        .editions()
        .own()
        .map(this::of)
        .orElse(EditionView.NONE);
  }

  private EditionView of(ThisEdition own) {
    Links links = Links.from(own.folder() + sheet.path());
    Optional<String> now = own.now(sheet.path());
    String text = sheet.say(now.isPresent() ? "edition.current" : "edition.home");
    return new EditionView(
        sheet.say("edition.name", sheet.edition().dates().of(own.edition().date())),
        own.edition().note().orElse(""),
        now.isPresent() ? "" : sheet.say("edition.gone"),
        new Link(links.to(now.orElse(Addresses.HOME)), text));
  }
}
