package dev.briefing.render;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.render.theme.Theme;
import dev.briefing.web.Content;
import dev.briefing.web.WebPath;
import dev.briefing.web.WebTree;
import java.util.Map;

/** Draws a site with a theme. */
public final class Renderer {
  private Renderer() {}

  /**
   * Every page of a site, its pictures and the theme's assets; the pages are drawn.
   *
   * @param catalogue the site as readers get to see it, without errors
   * @param termUses where its texts use the terms of the glossary
   * @throws dev.briefing.render.theme.ThemeFault when a template cannot be drawn
   */
  public static WebTree render(Catalogue catalogue, TermUses termUses, Theme theme) {
    return render(catalogue, termUses, theme, (done, all) -> {});
  }

  /** Hears how many pages are drawn, of how many. */
  @FunctionalInterface
  public interface Listener {
    void drawn(int done, int all);
  }

  /** The same for somebody who waits. */
  public static WebTree render(
      Catalogue catalogue, TermUses termUses, Theme theme, Listener listener) {
    StandingType standing = StandingType.none();
    Theme dressed = standing.dressed(theme, catalogue.site().settings().look());
    WebTree pages = pages(catalogue, termUses, dressed, standing);
    WebTree.Builder drawn = WebTree.builder();
    int done = 0;
    for (Map.Entry<WebPath, Content> page : pages.files().entrySet()) {
      drawn.add(page.getKey(), Content.of(page.getValue().bytes()));
      listener.drawn(++done, pages.files().size());
    }
    return WebTree.merge(drawn.build(), others(catalogue, dressed));
  }

  /**
   * The same, each page drawn when it is asked for, which is when a template's fault is thrown.
   *
   * @param standing of the last rendering; one thread at a time asks for pages that share it
   */
  public static WebTree tree(
      Catalogue catalogue, TermUses termUses, Theme theme, StandingType standing) {
    Theme dressed = standing.dressed(theme, catalogue.site().settings().look());
    return WebTree.merge(pages(catalogue, termUses, dressed, standing), others(catalogue, dressed));
  }

  private static WebTree pages(
      Catalogue catalogue, TermUses termUses, Theme theme, StandingType standing) {
    Edition edition = Edition.of(catalogue, termUses, theme, standing);
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
