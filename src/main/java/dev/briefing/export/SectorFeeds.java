package dev.briefing.export;

import dev.briefing.model.Addresses;
import dev.briefing.model.Briefing;
import dev.briefing.model.Prose;
import dev.briefing.model.Sector;
import dev.briefing.model.Site;
import dev.briefing.web.WebTree;
import java.util.stream.Stream;

/** A feed for each sector, for those who follow one field. */
final class SectorFeeds {
  private SectorFeeds() {}

  static WebTree of(Site site, Links links) {
    WebTree.Builder tree = WebTree.builder();
    for (Sector sector : site.sectors()) {
      AtomFeed.Subject subject =
          new AtomFeed.Subject(
              Addresses.feed(sector),
              Addresses.of(sector),
              sector.title() + " – " + site.settings().title(),
              sector.head().summary().map(Prose::plain).map(String::strip),
              FeedEntry.of(site, about(site, sector)));
      tree.add(subject.path(), AtomFeed.of(site, links, subject));
    }
    return tree.build();
  }

  private static Stream<Briefing> about(Site site, Sector sector) {
    return site.briefings().stream()
        .filter(b -> b.sectors().stream().anyMatch(id -> id.value().equals(sector.id())));
  }
}
