package dev.briefing.build;

import dev.briefing.model.Addresses;
import dev.briefing.model.Document;
import dev.briefing.model.Site;
import dev.briefing.web.WebPath;
import java.util.SortedMap;
import java.util.TreeMap;

/** Why a page is not published yet. */
public enum Waiting {
  /** Its author says so. */
  DRAFT,
  /** It is dated after the day that the site is set to. */
  AHEAD;

  /** The pages of a site that are not published, by their paths. */
  static SortedMap<WebPath, Waiting> in(Site site) {
    SortedMap<WebPath, Waiting> waiting = new TreeMap<>();
    site.documents()
        .filter(document -> !site.isPublished(document))
        .forEach(document -> waiting.put(WebPath.of(Addresses.of(document)), of(document)));
    return waiting;
  }

  private static Waiting of(Document document) {
    return document.head().draft() ? DRAFT : AHEAD;
  }
}
