package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Page;
import dev.briefing.model.Scheme;
import dev.briefing.render.view.ArticleView;
import dev.briefing.render.view.Html;
import dev.briefing.render.view.KindView;
import dev.briefing.render.view.Link;
import dev.briefing.render.view.RedirectView;
import dev.briefing.render.view.SearchView;
import dev.briefing.render.view.UpdatesView;
import java.util.Arrays;
import java.util.List;

/** Pages about the site itself, the one that searches it, and the one for lost addresses. */
final class PlainPages {
  private final Edition edition;

  PlainPages(Edition edition) {
    this.edition = edition;
  }

  void print(Press press) {
    edition
        .catalogue()
        .site()
        .pages()
        .forEach(page -> press.at(Addresses.of(page), one -> print(page, one)));
    press.at(Addresses.SEARCH, this::search);
    if (edition.catalogue().site().editions().own().isEmpty()) {
      press.at(Addresses.NOT_FOUND, this::lost);
    }
  }

  private void search(Press press) {
    Sheet sheet = new Sheet(edition, Addresses.SEARCH);
    List<KindView> kinds =
        Arrays.stream(Scheme.values())
            .map(Scheme::word)
            .map(word -> new KindView(word, sheet.say("search.kind." + word)))
            .toList();
    Frame frame = new Frame(sheet, sheet.say("search")).lede(sheet.say("search.about"));
    press.print(frame, Plate.SEARCH, new SearchView(kinds));
  }

  private void lost(Press press) {
    Sheet sheet =
        new Sheet(
            edition,
            Addresses.NOT_FOUND,
            Links.fromAnywhere(
                Addresses.NOT_FOUND, edition.catalogue().site().settings().baseUrl()));
    Link home = sheet.link(Addresses.HOME, sheet.say("not-found.home"));
    press.print(
        new Frame(sheet, sheet.say("not-found.title"))
            .description(sheet.say("not-found.text"))
            .canonical(""),
        Plate.NOT_FOUND,
        new RedirectView(home));
  }

  private void print(Page page, Press press) {
    Sheet sheet = new Sheet(edition, Addresses.of(page));
    Html body = sheet.blocks(page.body());
    Frame frame = Frame.of(sheet, page).usedOn(edition.uses().of(Scheme.PAGE, page.id()));
    page.head()
        .updated()
        .ifPresent(date -> frame.meta(sheet.say("page.updated", edition.dates().of(date))));
    press.print(
        frame, Plate.ARTICLE, new ArticleView(body, UpdatesView.NONE, Link.NONE, Link.NONE));
  }
}
