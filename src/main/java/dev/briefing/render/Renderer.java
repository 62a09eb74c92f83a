package dev.briefing.render;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Image;
import dev.briefing.render.theme.Theme;
import dev.briefing.web.Content;
import dev.briefing.web.WebTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Draws a site with a theme. */
public final class Renderer {
  private Renderer() {}

  /**
   * Every page of a site, its pictures and the theme's assets.
   *
   * @param catalogue the site as readers get to see it, without errors
   * @param termUses where its texts use the terms of the glossary
   * @throws dev.briefing.render.theme.ThemeFault when a template cannot be drawn
   */
  public static WebTree render(Catalogue catalogue, TermUses termUses, Theme theme) {
    Edition edition = Edition.of(catalogue, termUses, theme);
    WebTree.Builder tree = WebTree.builder();
    Press press = new Press(edition, tree);
    new HomePage(edition).print(press);
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
    theme.assets().files().forEach((path, bytes) -> tree.add(path, Content.of(bytes)));
    catalogue.site().images().forEach(image -> tree.add(image.path(), picture(image)));
    return tree.build();
  }

  /** Read when it is written: pictures need not all be in memory. */
  private static Content picture(Image image) {
    return () -> {
      try {
        return Files.readAllBytes(image.file());
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    };
  }
}
