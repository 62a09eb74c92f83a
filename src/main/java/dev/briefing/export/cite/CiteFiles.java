package dev.briefing.export.cite;

import dev.briefing.model.Addresses;
import dev.briefing.model.Citation;
import dev.briefing.model.Scheme;
import dev.briefing.model.Site;
import dev.briefing.web.Content;
import dev.briefing.web.WebTree;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A file of each format for each page that can be cited. */
public final class CiteFiles {
  private final WebTree.Builder tree = WebTree.builder();

  private CiteFiles() {}

  /**
   * @param links from an address of the site to the one under which others find it
   */
  public static WebTree of(Site site, UnaryOperator<String> links) {
    CiteFiles files = new CiteFiles();
    // Without a base-url nobody knows where the page will be.
    boolean known = site.settings().baseUrl().isPresent();
    site.briefings()
        .forEach(
            briefing ->
                files.add(
                    Scheme.BRIEFING,
                    briefing.id(),
                    Citation.of(site, briefing, url(known, links, Addresses.of(briefing)))));
    site.indicators()
        .forEach(
            indicator -> {
              String id = indicator.id().value();
              String page = Addresses.of(Scheme.INDICATOR, id);
              files.add(
                  Scheme.INDICATOR, id, Citation.of(site, indicator, url(known, links, page)));
            });
    site.comparisons()
        .forEach(
            comparison -> {
              String page = Addresses.of(Scheme.COMPARISON, comparison.id());
              files.add(
                  Scheme.COMPARISON,
                  comparison.id(),
                  Citation.of(site, comparison, url(known, links, page)));
            });
    return files.tree.build();
  }

  private static Optional<String> url(boolean known, UnaryOperator<String> links, String page) {
    return known ? Optional.of(links.apply(page)) : Optional.empty();
  }

  private void add(Scheme scheme, String id, Citation citation) {
    String path = Addresses.citation(scheme, id);
    tree.add(path + ".bib", Content.utf8(BibTex.of(citation)));
    tree.add(path + ".json", Content.utf8(CslJson.of(citation.csl())));
  }
}
