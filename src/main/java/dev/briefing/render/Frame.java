package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Document;
import dev.briefing.model.Heading;
import dev.briefing.model.Prose;
import dev.briefing.model.Scheme;
import dev.briefing.model.Settings;
import dev.briefing.problem.Position;
import dev.briefing.render.linked.Thing;
import dev.briefing.render.view.CorrectionView;
import dev.briefing.render.view.HeadingView;
import dev.briefing.render.view.Html;
import dev.briefing.render.view.Link;
import dev.briefing.render.view.Name;
import dev.briefing.render.view.PageView;
import dev.briefing.render.view.TakeawayView;
import dev.briefing.trace.Use;
import dev.briefing.trace.Uses;
import dev.briefing.web.WebPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Gathers what surrounds the content of a page. Finished with {@link #view}, after all texts are
 * woven.
 */
final class Frame {
  private static final int LONG_TEXT = 700;
  private static final int DESCRIPTION = 240;
  private static final int MOST_FILES = 12;

  private final Sheet sheet;
  private final String title;
  private String kicker = "";
  private Name name = Name.NONE;
  private Html lede = Html.NONE;
  private String description = "";
  private final List<String> meta = new ArrayList<>();
  private final List<Link> crumbs = new ArrayList<>();
  private List<CorrectionView> corrections = List.of();
  private List<HeadingView> contents = List.of();
  private List<Link> usedOn = List.of();
  private final SortedSet<String> files = new TreeSet<>();
  private String canonical;

  private TakeawayView takeaway = TakeawayView.NONE;
  private final List<Thing> things = new ArrayList<>();

  Frame(Sheet sheet, String title) {
    this.sheet = sheet;
    this.title = title;
    this.canonical = sheet.path();
    if (!sheet.path().equals(Addresses.HOME)) {
      crumbs.add(sheet.link(Addresses.HOME, sheet.say("home")));
    }
  }

  /** The frame of a page that is written in Markdown. */
  static Frame of(Sheet sheet, Document document) {
    Frame frame =
        new Frame(sheet, document.title())
            .summary(document.head().summary())
            .writtenIn(document.at());
    if (frame.description.isEmpty()) {
      frame.description(document.body().plain());
    }
    frame.contents(document.body());
    frame.corrections =
        document.head().corrections().stream()
            .map(
                c -> new CorrectionView(sheet.edition().dates().of(c.date()), sheet.line(c.note())))
            .toList();
    return frame;
  }

  Sheet sheet() {
    return sheet;
  }

  Frame kicker(String text) {
    kicker = text;
    return this;
  }

  Frame name(Optional<String> chinese, Optional<String> pinyin) {
    name = new Name(chinese.orElse(""), pinyin.orElse(""));
    return this;
  }

  Frame summary(Optional<Prose> summary) {
    lede = sheet.line(summary);
    return description(summary.map(Prose::plain).orElse(""));
  }

  /** A sentence of the interface below the title. */
  Frame lede(String text) {
    lede = Markup.text(text);
    return description(text);
  }

  /** What search engines show: the first words of a text. */
  Frame description(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    int end = line.length() <= DESCRIPTION ? line.length() : line.lastIndexOf(' ', DESCRIPTION);
    description = line.substring(0, Math.max(end, 0));
    return this;
  }

  Frame meta(String fact) {
    if (!fact.isEmpty()) {
      meta.add(fact);
    }
    return this;
  }

  /** One step on the way from home: the list of a kind. */
  Frame below(Scheme kind) {
    crumbs.add(sheet.link(Addresses.list(kind), sheet.say("list." + kind.word())));
    return this;
  }

  Frame below(Link page) {
    crumbs.add(page);
    return this;
  }

  /**
   * Pages that refer to this one, by their addresses from the root; this page itself is left out.
   */
  Frame usedOn(List<Use> uses) {
    usedOn =
        Uses.pages(uses).stream()
            .filter(page -> !page.page().equals(sheet.path()))
            .map(page -> sheet.link(page.page(), page.title()))
            .toList();
    return this;
  }

  Frame takeaway(TakeawayView view) {
    takeaway = view;
    return this;
  }

  TakeawayView takeaway() {
    return takeaway;
  }

  /** What the page is about, for programs. */
  Frame about(Thing thing) {
    things.add(thing);
    return this;
  }

  List<Thing> things() {
    return List.copyOf(things);
  }

  /** A file in which the page is written; it may be written in several. */
  Frame writtenIn(Position at) {
    files.add(at.file());
    return this;
  }

  Frame canonical(String address) {
    canonical = address;
    return this;
  }

  private void contents(Prose body) {
    List<Heading> sections =
        body.headings().stream().filter(heading -> heading.level() == 2).toList();
    if (body.words() > LONG_TEXT && sections.size() > 2) {
      contents =
          sections.stream().map(h -> new HeadingView(h.level(), "#" + h.id(), h.text())).toList();
    }
  }

  /** Where to propose a change; nowhere for a page without a file, or with very many. */
  private List<Link> edits(String url) {
    boolean web = url.startsWith("https://") || url.startsWith("http://");
    return web && files.size() <= MOST_FILES
        ? files.stream().flatMap(file -> edit(url, file).stream()).toList()
        : List.of();
  }

  private Optional<Link> edit(String url, String file) {
    String text =
        files.size() == 1
            ? sheet.say("foot.edit")
            : sheet.say("foot.edit-file", file.substring(file.lastIndexOf('/') + 1));
    return WebPath.parse(file).map(path -> new Link(url.replace("{path}", path.encoded()), text));
  }

  private String absolute(String baseUrl) {
    return baseUrl + (baseUrl.endsWith("/") ? "" : "/") + WebPath.of(canonical).encoded();
  }

  PageView view() {
    Settings settings = sheet.edition().catalogue().site().settings();
    return new PageView(
        sheet.path(),
        title,
        kicker,
        name,
        lede,
        description,
        meta,
        crumbs,
        corrections,
        contents,
        sheet.terms(),
        sheet.sources(),
        usedOn,
        settings.editUrl().map(this::edits).orElse(List.of()),
        canonical.isEmpty() ? "" : settings.baseUrl().map(this::absolute).orElse(""),
        new Banner(sheet).view());
  }
}
