package dev.briefing.export;

import dev.briefing.export.cite.CiteFiles;
import dev.briefing.export.data.DataFiles;
import dev.briefing.export.search.SearchIndex;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Site;
import dev.briefing.web.WebTree;

/** All files of a site that machines read. */
public final class Exporter {
  private Exporter() {}

  /**
   * Feeds, sitemap, data, citations, the index of the search, and what crawlers may read.
   *
   * @param site without the pages that are not published
   * @param pages every HTML page of the site
   */
  public static WebTree export(Site site, WebTree pages) {
    Links links = Links.of(site);
    Catalogue catalogue = new Catalogue(site);
    WebTree feeds =
        WebTree.builder()
            .add(AtomFeed.PATH, AtomFeed.of(site, links))
            .add(JsonFeed.PATH, JsonFeed.of(site, links))
            .add(Robots.PATH, Robots.of(links))
            .add(Sitemap.PATH, Sitemap.of(site, pages, links))
            .build();
    return WebTree.merge(
        feeds,
        SectorFeeds.of(site, links),
        DataFiles.of(catalogue, links::to),
        CiteFiles.of(site, links::to),
        SearchIndex.of(catalogue));
  }
}
