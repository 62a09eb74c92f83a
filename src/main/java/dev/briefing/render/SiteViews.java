package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Scheme;
import dev.briefing.model.Settings;
import dev.briefing.model.Site;
import dev.briefing.render.view.FeedView;
import dev.briefing.render.view.Link;
import dev.briefing.render.view.LogoView;
import dev.briefing.render.view.NavView;
import dev.briefing.render.view.SiteView;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What all pages share, as seen from one of them. */
final class SiteViews {
  private static final List<Scheme> MENU =
      List.of(
          Scheme.BRIEFING,
          Scheme.SECTOR,
          Scheme.PLAN,
          Scheme.INDICATOR,
          Scheme.COMPARISON,
          Scheme.TERM,
          Scheme.SOURCE);
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

  private SiteViews() {}

  static SiteView from(Sheet sheet) {
    Site site = sheet.edition().catalogue().site();
    Settings settings = site.settings();
    String language = Locale.forLanguageTag(settings.language()).getLanguage();
    return new SiteView(
        settings.title(),
        settings.tagline().orElse(""),
        settings.language(),
        RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr",
        sheet.edition().dates().of(site.asOf()),
        settings.licence().orElse(""),
        settings.publisher().orElse(""),
        sheet.to(Addresses.HOME),
        settings.look().logo().map(logo -> LogoViews.of(logo, sheet)).orElse(LogoView.NONE),
        Stream.concat(
                MENU.stream().filter(kind -> hasAny(sheet, kind)).map(kind -> entry(sheet, kind)),
                Stream.of(search(sheet)))
            .toList(),
        site.pages().stream().map(sheet::link).toList(),
        sheet.edition().uses().figures().isEmpty()
            ? Link.NONE
            : sheet.link(Addresses.FIGURES, sheet.say("ledger.title")),
        ChangesPage.has(sheet.edition())
            ? sheet.link(Addresses.CHANGES, sheet.say("changes.title"))
            : Link.NONE,
        EditionsPage.has(sheet.edition())
            ? sheet.link(Addresses.EDITIONS, sheet.say("editions.title"))
            : Link.NONE,
        site.editions().own().isPresent() ? List.of() : feeds(sheet));
  }

  private static List<FeedView> feeds(Sheet sheet) {
    return List.of(
        new FeedView(sheet.to("feed.xml"), "application/atom+xml"),
        new FeedView(sheet.to("feed.json"), "application/feed+json"));
  }

  /** Whether there is a list of a kind: of nothing there is none. */
  static boolean hasAny(Sheet sheet, Scheme kind) {
    return !sheet.edition().catalogue().ids(kind).isEmpty();
  }

  private static NavView entry(Sheet sheet, Scheme kind) {
    String list = Addresses.list(kind);
    boolean here = sheet.path().equals(list) || isBelow(sheet.path(), list);
    return new NavView(sheet.link(list, sheet.say("list." + kind.word())), here);
  }

  private static NavView search(Sheet sheet) {
    boolean here = sheet.path().equals(Addresses.SEARCH);
    return new NavView(sheet.link(Addresses.SEARCH, sheet.say("search")), here);
  }

  private static boolean isBelow(String path, String list) {
    int slash = list.indexOf('/');
    return slash > 0 && path.startsWith(list.substring(0, slash + 1));
  }
}
