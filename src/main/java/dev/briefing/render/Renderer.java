package dev.briefing.render;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.render.theme.Theme;
import dev.briefing.trace.Uses;
import dev.briefing.web.Content;
import dev.briefing.web.WebTree;

/** Draws a site with a theme. */
public final class Renderer {
  private Renderer() {}

  /**
   * Every page of a site, its pictures and the theme's assets; each page is drawn when it is asked
   * for, by any thread, which is when a template's fault is thrown.
   *
   * @param catalogue the site as readers get to see it, without errors
   * @param termUses where its texts use the terms of the glossary
   * @param uses where it shows what
   */
  public static WebTree render(Catalogue catalogue, TermUses termUses, Uses uses, Theme theme) {
    return tree(catalogue, termUses, uses, theme, StandingType.none());
  }

  /** Hears how many pages are drawn, of how many; of one at a time, by the thread that drew it. */
  @FunctionalInterface
  public interface Listener {
    void drawn(int done, int all);
  }

  /**
   * The same for somebody who waits.
   *
   * @param standing of other sites that are rendered beside it
   */
  public static WebTree render(
      Catalogue catalogue,
      TermUses termUses,
      Uses uses,
      Theme theme,
      StandingType standing,
      Listener listener) {
    Theme dressed = standing.dressed(theme, catalogue.site().settings().look());
    WebTree pages = pages(catalogue, termUses, uses, dressed, standing);
    Count count = new Count(pages.size(), listener);
    WebTree.Builder counted = WebTree.builder();
    pages.files().forEach((path, content) -> counted.add(path, () -> count.drawn(content)));
    return WebTree.merge(counted.build(), others(catalogue, dressed));
  }

  private static final class Count {
    private final int all;
    private final Listener listener;
    private int done;

    Count(int all, Listener listener) {
      this.all = all;
      this.listener = listener;
    }

    byte[] drawn(Content page) {
      byte[] bytes = page.bytes();
      synchronized (this) {
        listener.drawn(++done, all);
      }
      return bytes;
    }
  }

  /**
   * The same, keeping what is drawn.
   *
   * @param standing of the last rendering; one thread at a time asks for pages that share it
   */
  public static WebTree tree(
      Catalogue catalogue, TermUses termUses, Uses uses, Theme theme, StandingType standing) {
    Theme dressed = standing.dressed(theme, catalogue.site().settings().look());
    return WebTree.merge(
        pages(catalogue, termUses, uses, dressed, standing), others(catalogue, dressed));
  }

  private static WebTree pages(
      Catalogue catalogue, TermUses termUses, Uses uses, Theme theme, StandingType standing) {
    Edition edition = Edition.of(catalogue, termUses, uses, theme, standing);
    WebTree.Builder tree = WebTree.builder();
    Press press = new Press(edition, standing, tree);
    press.at(Addresses.HOME, new HomePage(edition)::print);
    new BriefingPages(edition).print(press);
    new SectorPages(edition).print(press);
    new PlanPages(edition).print(press);
    new IndicatorPages(edition).print(press);
    new ComparisonPages(edition).print(press);
    new SourcePages(edition).print(press);
    new GlossaryPage(edition).print(press);
    new PlainPages(edition).print(press);
    new LedgerPage(edition).print(press);
    new ChangesPage(edition).print(press);
    new EditionsPage(edition).print(press);
    new Redirects(edition).print(press);
    return tree.build();
  }

  private static WebTree others(Catalogue catalogue, Theme theme) {
    WebTree.Builder tree = WebTree.builder();
    theme.assets().files().forEach((path, bytes) -> tree.add(path, Content.of(bytes)));
    catalogue.site().images().forEach(image -> new PublishedPicture(image).addTo(tree));
    return tree.build();
  }
}
