package dev.briefing.render;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Scheme;
import dev.briefing.render.view.LedgerView;
import dev.briefing.render.view.LedgerView.LedgerFigureView;
import dev.briefing.render.view.LedgerView.LedgerGroupView;
import dev.briefing.render.view.LedgerView.LedgerPageView;
import dev.briefing.render.view.Link;
import dev.briefing.trace.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every figure on the site, by the page that it stands on. */
final class LedgerPage {
  private static final List<Scheme> KINDS =
      List.of(
          Scheme.BRIEFING,
          Scheme.SECTOR,
          Scheme.PLAN,
          Scheme.COMPARISON,
          Scheme.INDICATOR,
          Scheme.TERM,
          Scheme.SOURCE);

  /** Of more figures than a browser shows in one page, it names the pages and their numbers. */
  static final int MOST_TOLD = 5_000;

  private final Edition edition;
  private final Catalogue catalogue;
  private final Sheet sheet;
  private final UseViews uses;
  private boolean counted;

  LedgerPage(Edition edition) {
    this.edition = edition;
    this.catalogue = edition.catalogue();
    this.sheet = new Sheet(edition, Addresses.FIGURES);
    this.uses = new UseViews(sheet);
  }

  /** Prints the list unless it is empty. */
  void print(Press press) {
    // Looking for figures in every text takes long, and is seldom needed to know that there is one.
    if (!edition.uses().figures().isEmpty() || !edition.uses().ledger().isEmpty()) {
      press.at(Addresses.FIGURES, page -> new LedgerPage(edition).list(page));
    }
  }

  private void list(Press press) {
    List<Entry> entries = edition.uses().ledger();
    counted = entries.size() > MOST_TOLD;
    Map<String, List<Entry>> kinds =
        entries.stream()
            .collect(groupingBy(e -> kind(e.use().where().page()), LinkedHashMap::new, toList()));
    List<LedgerGroupView> groups = new ArrayList<>();
    for (Scheme kind : KINDS) {
      Optional.ofNullable(kinds.remove(kind.word()))
          .ifPresent(some -> groups.add(group(sheet.say("list." + kind.word()), some)));
    }
    kinds.values().forEach(some -> groups.add(group(sheet.say("list.other"), some)));
    long bound = entries.stream().filter(Entry::bound).count();
    LedgerView view =
        new LedgerView(
            sheet.say("ledger.count", entries.size(), bound),
            groups,
            List.of(
                sheet.link("data/figures.csv", "CSV"), sheet.link("data/figures.json", "JSON")));
    Frame frame = new Frame(sheet, sheet.say("ledger.title")).lede(sheet.say("ledger.about"));
    press.print(frame, Plate.FIGURES, view);
  }

  /** The kind of a page, by the folder that it lies in; home and pages of no kind are others. */
  private static String kind(String page) {
    if (page.startsWith(Addresses.GLOSSARY)) {
      return Scheme.TERM.word();
    }
    return KINDS.stream()
        .map(Scheme::word)
        .filter(word -> page.startsWith(word + "s/"))
        .findFirst()
        .orElse("");
  }

  private LedgerGroupView group(String title, List<Entry> entries) {
    List<LedgerPageView> pages =
        entries.stream()
            .collect(groupingBy(e -> e.use().where().page(), LinkedHashMap::new, toList()))
            .values()
            .stream()
            .map(this::page)
            .toList();
    return new LedgerGroupView(title, pages);
  }

  private LedgerPageView page(List<Entry> entries) {
    String address = entries.get(0).use().where().page();
    if (counted) {
      return page(address, entries, List.of(), sheet.say("ledger.figures", entries.size()));
    }
    List<LedgerFigureView> told =
        entries.stream().filter(e -> !e.use().words().isEmpty()).map(this::figure).toList();
    int others = entries.size() - told.size();
    String rest = others == 0 ? "" : sheet.say("ledger.others", others);
    return page(address, entries, told, rest);
  }

  private LedgerPageView page(
      String address, List<Entry> entries, List<LedgerFigureView> told, String rest) {
    return new LedgerPageView(
        "on_" + address.replaceAll("[^A-Za-z0-9-]", "_"),
        sheet.link(address, entries.get(0).use().where().title()),
        told,
        rest);
  }

  private LedgerFigureView figure(Entry entry) {
    List<Link> sources =
        entry.sources().stream()
            .map(catalogue::source)
            .flatMap(Optional::stream)
            .map(sheet::link)
            .toList();
    Optional<Observation> shown = entry.use().observation();
    Link evidence =
        shown
            .map(o -> sheet.link(Routes.of(o), name(o)))
            .orElseGet(
                () ->
                    Link.text(
                        entry.unsourced().isEmpty()
                            ? sheet.say("ledger.cited")
                            : sheet.say("ledger.unsourced", entry.unsourced().replace('-', ' '))));
    String period = shown.map(o -> edition.dates().of(o.period().value())).orElse("");
    return new LedgerFigureView(uses.of(entry.use()), evidence, period, sources);
  }

  private String name(Observation observation) {
    return catalogue
        .indicator(observation.indicator())
        .map(Indicator::name)
        .orElse(observation.indicator());
  }
}
