package dev.briefing.render;

import dev.briefing.render.view.PageView;
import dev.briefing.render.view.RedirectView;
import dev.briefing.web.Content;
import dev.briefing.web.WebPath;
import dev.briefing.web.WebTree;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Draws pages into the output: at once, or each when it is asked for. */
final class Press {
  private final Edition edition;
  private final StandingType standing;
  private final WebTree.Builder tree;
  private final Set<String> printed = new HashSet<>();

  Press(Edition edition, StandingType standing, WebTree.Builder tree) {
    this.edition = edition;
    this.standing = standing;
    this.tree = tree;
  }

  /** What is kept from one rendering for the next. */
  StandingType standing() {
    return standing;
  }

  /**
   * A page that is made when it is asked for.
   *
   * @param print prints the page of this path and no other, the same each time
   */
  void at(String path, Consumer<Press> print) {
    add(path, () -> alone(path, print));
  }

  private byte[] alone(String path, Consumer<Press> print) {
    WebTree.Builder single = WebTree.builder();
    print.accept(new Press(edition, standing, single));
    return single.build().at(WebPath.of(path)).orElseThrow().bytes();
  }

  /**
   * @param content what the template sees as {@code content}
   */
  void print(Frame frame, Plate plate, Record content) {
    Sheet sheet = frame.sheet();
    PageView page = frame.view();
    Map<String, Object> values =
        Map.of(
            "site",
            SiteViews.from(sheet),
            "page",
            page,
            "meta",
            new HeadViews(sheet).of(page, frame.things()),
            "takeaway",
            frame.takeaway(),
            "content",
            plate.checked(content));
    String html =
        standing.page(
            sheet.path(),
            plate.template(),
            values,
            edition.drawing(),
            () -> sheet.impression(plate.template(), values));
    add(sheet.path(), Content.utf8(html));
  }

  /** A file beside the pages. */
  void file(String path, String text) {
    add(path, Content.utf8(text));
  }

  /** A page at an old address, unless something new is there. */
  void redirect(String path, String target, String title) {
    if (WebPath.parse(path).isEmpty() || printed.contains(path.toLowerCase(Locale.ROOT))) {
      return;
    }
    at(
        path,
        page -> {
          Sheet sheet = new Sheet(edition, path);
          Frame frame = new Frame(sheet, sheet.say("redirect.title", title)).canonical(target);
          page.print(frame, Plate.REDIRECT, new RedirectView(sheet.link(target, title)));
        });
  }

  private void add(String path, Content content) {
    printed.add(path.toLowerCase(Locale.ROOT));
    tree.add(path, content);
  }
}
