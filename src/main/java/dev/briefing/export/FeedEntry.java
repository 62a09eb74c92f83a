package dev.briefing.export;

import dev.briefing.model.Addresses;
import dev.briefing.model.Briefing;
import dev.briefing.model.Prose;
import dev.briefing.model.Site;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A briefing as the feeds tell of it. */
record FeedEntry(
    String path,
    String title,
    String summary,
    LocalDate published,
    LocalDate updated,
    List<String> authors) {
  private static final int NEWEST = 50;

  /** The newest briefings, the newest first. */
  static List<FeedEntry> of(Site site) {
    return of(site, site.briefings().stream());
  }

  /** The newest of some briefings. */
  static List<FeedEntry> of(Site site, Stream<Briefing> briefings) {
    return briefings
        .sorted(Comparator.comparing(Briefing::date).reversed().thenComparing(Briefing::id))
        .limit(NEWEST)
        .map(briefing -> of(site, briefing))
        .toList();
  }

  private static FeedEntry of(Site site, Briefing briefing) {
    LocalDate published = site.firstPublished(briefing).orElse(briefing.date());
    return new FeedEntry(
        Addresses.of(briefing),
        briefing.title(),
        briefing.head().summary().map(Prose::plain).orElse(""),
        published,
        site.updated(briefing).filter(published::isBefore).orElse(published),
        briefing.authors());
  }

  /** The start of a day, as feeds write times. */
  static String time(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
