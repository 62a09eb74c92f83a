package dev.briefing.render;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.briefing.model.Addresses;
import dev.briefing.model.Observation;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.model.Term;
import dev.briefing.render.view.Link;
import dev.briefing.render.view.UseView;
import dev.briefing.render.view.UsesView;
import dev.briefing.trace.Spot;
import dev.briefing.trace.Use;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells where things are used, as seen from one page. */
final class UseViews {
  /** Beyond so many, the ledger tells the rest. */
  private static final int MOST = 12;

  /** Of a term, so that the glossary stays a page: beyond so many, the search tells the rest. */
  private static final int MOST_OF_A_TERM = 4;

  /** So many pages that cite a source are shown: the search finds the others. */
  static final int MOST_CITING = 200;

  private final Sheet sheet;

  UseViews(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Where a figure is used. A chart shows all of its indicator: that is told at the foot of the
   * page.
   */
  UsesView of(Observation observation) {
    List<Use> uses =
        elsewhere(sheet.edition().uses().of(observation)).stream()
            .filter(use -> use.spot() != Spot.EMBED)
            .toList();
    return uses.isEmpty() ? UsesView.NONE : of(uses, Link.text(sheet.say("used.in", uses.size())));
  }

  /** The sentences that cite a source, by page: of the first pages. */
  List<UsesView> citing(String source) {
    return citingPages(source).stream()
        .limit(MOST_CITING)
        .map(onPage -> of(onPage, sheet.link(onPage.get(0).where().page(), title(onPage))))
        .toList();
  }

  /** The first sentence of each page that uses a term. */
  UsesView of(Term term) {
    String id = term.id().value();
    Map<String, Use> pages = new LinkedHashMap<>();
    sheet.edition().uses().of(Scheme.TERM, id).stream()
        .filter(use -> !use.where().page().equals(Addresses.of(Scheme.TERM, id)))
        .forEach(use -> pages.putIfAbsent(use.where().page(), use));
    return pages.isEmpty() ? UsesView.NONE : of(term, List.copyOf(pages.values()));
  }

  /** How many pages more cite a source, and where they are found. */
  Link rest(Source source) {
    int more = citingPages(source.id().value()).size() - MOST_CITING;
    return more <= 0
        ? Link.NONE
        : sheet.search(source.shortTitle(), sheet.say("source.citing-more", more));
  }

  private Collection<List<Use>> citingPages(String source) {
    return elsewhere(sheet.edition().uses().of(Scheme.SOURCE, source)).stream()
        .filter(use -> use.observation().isEmpty() && !use.sentence().isBlank())
        .collect(groupingBy(use -> use.where().page(), LinkedHashMap::new, toList()))
        .values();
  }

  private UsesView of(Term term, List<Use> pages) {
    int more = Math.max(0, pages.size() - MOST_OF_A_TERM);
    return new UsesView(
        Link.text(sheet.say("glossary.used", pages.size())),
        pages.stream().limit(MOST_OF_A_TERM).map(this::of).toList(),
        more,
        more == 0 ? Link.NONE : sheet.search(term.term(), sheet.say("used.more", more)));
  }

  private static String title(List<Use> onPage) {
    return onPage.get(0).where().title();
  }

  private UsesView of(List<Use> uses, Link title) {
    int more = Math.max(0, uses.size() - MOST);
    return new UsesView(
        title,
        uses.stream().limit(MOST).map(this::of).toList(),
        more,
        more == 0 ? Link.NONE : new Link(title.href(), sheet.say("used.more", more)));
  }

  UseView of(Use use) {
    boolean told = !use.sentence().isBlank();
    return new UseView(
        sheet.link(use.where().address(), use.where().title()),
        told ? "" : sheet.say("used." + use.spot().word()),
        use.before(),
        use.words(),
        use.after());
  }

  private List<Use> elsewhere(List<Use> uses) {
    return uses.stream().filter(use -> !use.where().page().equals(sheet.path())).toList();
  }
}
