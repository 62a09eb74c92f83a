package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Settings;
import dev.briefing.render.linked.JsonLd;
import dev.briefing.render.linked.Thing;
import dev.briefing.render.view.HeadView;
import dev.briefing.render.view.HeadView.Property;
import dev.briefing.render.view.Html;
import dev.briefing.render.view.PageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What other programs are told in the head of a page. */
record HeadViews(Sheet sheet) {
  private static final String PICTURE = "card.png";

  HeadView of(PageView page, List<Thing> about) {
    List<Thing> things = new ArrayList<>(about);
    if (!page.crumbs().isEmpty()) {
      things.add(new Things(sheet).crumbs(page.crumbs(), page.title()));
    }
    Optional<String> picture =
        sheet.edition().drawing().asset(PICTURE).flatMap(sheet.edition().absolute()::url);
    boolean article = about.stream().anyMatch(thing -> thing.type().equals("Article"));
    return new HeadView(
        properties(page, article ? "article" : "website", picture),
        picture.isPresent() ? "summary_large_image" : "summary",
        things.isEmpty() ? Html.NONE : new Html(JsonLd.of(things)),
        sheet.to(Addresses.TABLES));
  }

  /** Addresses are absolute, as the protocol has it, or left out. */
  private List<Property> properties(PageView page, String type, Optional<String> picture) {
    Settings settings = sheet.edition().catalogue().site().settings();
    List<Property> properties = new ArrayList<>();
    properties.add(new Property("og:title", page.title()));
    properties.add(new Property("og:type", type));
    properties.add(new Property("og:site_name", settings.title()));
    properties.add(new Property("og:locale", locale(settings.language())));
    if (!page.description().isEmpty()) {
      properties.add(new Property("og:description", page.description()));
    }
    if (!page.canonical().isEmpty()) {
      properties.add(new Property("og:url", page.canonical()));
    }
    picture.ifPresent(
        url -> {
          properties.add(new Property("og:image", url));
          properties.add(new Property("og:image:alt", settings.title()));
        });
    return properties;
  }

  /** {@code de_AT}; a language without a country stands by itself. */
  private static String locale(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return locale.getCountry().isEmpty()
        ? locale.getLanguage()
        : locale.getLanguage() + "_" + locale.getCountry();
  }
}
