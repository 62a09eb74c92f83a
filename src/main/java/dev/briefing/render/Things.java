package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Briefing;
import dev.briefing.model.Prose;
import dev.briefing.model.Scheme;
import dev.briefing.model.Settings;
import dev.briefing.model.Site;
import dev.briefing.model.Term;
import dev.briefing.render.linked.Thing;
import dev.briefing.render.view.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a page is about, in the words of schema.org. */
record Things(Sheet sheet) {

  Thing site() {
    return named("WebSite", settings().title())
        .with("description", settings().tagline())
        .with("publisher", publisher())
        .with("dateModified", all().asOf().toString());
  }

  Thing of(Briefing briefing) {
    LocalDate published = all().firstPublished(briefing).orElse(briefing.date());
    return Thing.of("Article")
        .with("headline", briefing.title())
        .with("description", briefing.head().summary().map(Prose::plain).map(String::strip))
        .with("url", url())
        .with("inLanguage", settings().language())
        .with("datePublished", published.toString())
        .with(
            "dateModified",
            all().updated(briefing).filter(published::isBefore).orElse(published).toString())
        .with("author", authors(briefing))
        .with("publisher", publisher())
        .with("license", settings().licence().map(Licences::of))
        .with("isPartOf", Thing.of("WebSite").with("name", settings().title()).with("url", home()));
  }

  /** Without named people the publisher or, without one, the site speaks. */
  private List<Thing> authors(Briefing briefing) {
    if (!briefing.authors().isEmpty()) {
      return briefing.authors().stream()
          .map(name -> Thing.of("Person").with("name", name))
          .toList();
    }
    String name = settings().publisher().orElse(settings().title());
    return List.of(Thing.of("Organization").with("name", name));
  }

  Thing glossary(String title) {
    return named("DefinedTermSet", title)
        .with("publisher", publisher())
        .with("license", settings().licence().map(Licences::of))
        .with("hasDefinedTerm", all().terms().stream().map(this::term).toList());
  }

  private Thing term(Term term) {
    String place = Addresses.of(Scheme.TERM, term.id().value());
    return Thing.of("DefinedTerm")
        .with("name", term.term())
        .with("termCode", term.id().value())
        .with("alternateName", term.aliases())
        .with("description", term.definition().plain().strip())
        .with("url", sheet.edition().absolute().url(place));
  }

  /** The way from home to the page. */
  Thing crumbs(List<Link> crumbs, String title) {
    List<Thing> steps =
        IntStream.rangeClosed(0, crumbs.size())
            .mapToObj(
                i ->
                    i < crumbs.size()
                        ? step(i, crumbs.get(i).text()).with("item", address(crumbs.get(i)))
                        : step(i, title))
            .toList();
    return Thing.of("BreadcrumbList").with("itemListElement", steps);
  }

  private static Thing step(int place, String name) {
    return Thing.of("ListItem").with("position", place + 1).with("name", name);
  }

  private String address(Link link) {
    return sheet.edition().absolute().resolved(sheet.path(), link.href());
  }

  private Thing named(String type, String name) {
    return Thing.of(type)
        .with("name", name)
        .with("url", url())
        .with("inLanguage", settings().language());
  }

  private Optional<Thing> publisher() {
    return settings().publisher().map(name -> Thing.of("Organization").with("name", name));
  }

  private Optional<String> url() {
    return sheet.edition().absolute().url(sheet.path());
  }

  private Optional<String> home() {
    return sheet.edition().absolute().base();
  }

  private Site all() {
    return sheet.edition().catalogue().site();
  }

  private Settings settings() {
    return all().settings();
  }
}
