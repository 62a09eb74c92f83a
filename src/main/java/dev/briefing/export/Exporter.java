package dev.briefing.export;

import dev.briefing.export.cite.CiteFiles;
import dev.briefing.export.data.DataFiles;
import dev.briefing.export.search.SearchIndex;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Site;
import dev.briefing.trace.Uses;
import dev.briefing.web.WebTree;

/** All files of a site that machines read. */
public final class Exporter {
  private Exporter() {}

  /**
   * Feeds, sitemap, data, citations, the index of the search, and what crawlers may read.
   *
   * @param catalogue the site without the pages that are not published
   * @param uses where it shows figures
   * @param pages every HTML page of the site
   */
  public static WebTree export(Catalogue catalogue, Uses uses, WebTree pages) {
    Site site = catalogue.site();
    Links links = Links.of(site);
    WebTree files =
        WebTree.merge(
            DataFiles.of(catalogue, uses, links::to),
            CiteFiles.of(site, links::to),
            SearchIndex.of(catalogue));
    // An edition has no news, and crawlers read of a host's root only what the current site says.
    return site.editions().own().isPresent()
        ? files
        : WebTree.merge(files, news(catalogue, pages, links));
  }

  private static WebTree news(Catalogue catalogue, WebTree pages, Links links) {
    Site site = catalogue.site();
    WebTree feeds =
        WebTree.builder()
            .add(AtomFeed.PATH, AtomFeed.of(site, links))
            .add(JsonFeed.PATH, JsonFeed.of(site, links))
            .add(Robots.PATH, Robots.of(links))
            .add(Sitemap.PATH, Sitemap.of(site, pages, links))
            .build();
    return WebTree.merge(feeds, SectorFeeds.of(site, links), ChangesFeed.of(catalogue, links));
  }
}
