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

/** Draws finished pages into the output. */
final class Press {
  private final Edition edition;
  private final WebTree.Builder tree;
  private final Set<String> printed = new HashSet<>();

  Press(Edition edition, WebTree.Builder tree) {
    this.edition = edition;
    this.tree = tree;
  }

  /**
   * @param content what the template sees as {@code content}
   */
  void print(Frame frame, String template, Object content) {
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
            content);
    add(sheet.path(), sheet.draw(template, values));
  }

  /** A file beside the pages. */
  void file(String path, String text) {
    add(path, text);
  }

  /** A page at an old address, unless something new is there. */
  void redirect(String path, String target, String title) {
    if (WebPath.parse(path).isEmpty() || printed.contains(path.toLowerCase(Locale.ROOT))) {
      return;
    }
    Sheet sheet = new Sheet(edition, path);
    Frame frame = new Frame(sheet, sheet.say("redirect.title", title)).canonical(target);
    print(frame, "redirect.ftlh", new RedirectView(sheet.link(target, title)));
  }

  private void add(String path, String html) {
    printed.add(path.toLowerCase(Locale.ROOT));
    tree.add(path, Content.utf8(html));
  }
}
