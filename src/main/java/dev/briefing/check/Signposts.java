package dev.briefing.check;

import dev.briefing.model.Comparison;
import dev.briefing.model.Document;
import dev.briefing.model.Entity;
import dev.briefing.model.Heading;
import dev.briefing.model.Image;
import dev.briefing.model.IndicatorTable;
import dev.briefing.model.Losses;
import dev.briefing.model.Scheme;
import dev.briefing.model.Site;
import dev.briefing.model.Source;
import dev.briefing.model.Term;
import java.util.List;

/**
 * All of a site that a link can lead to, and nothing that it cannot: while it stays the same, so
 * does the verdict on every link.
 */
record Signposts(
    String folder,
    List<Entity> entities,
    List<Source> sources,
    List<IndicatorTable> tables,
    List<Comparison> comparisons,
    List<Term> terms,
    List<String> images,
    List<Place> pages,
    Losses losses) {

  /** A page, and what a link can name of it. */
  record Place(Scheme scheme, String id, String file, boolean published, List<String> headings) {}

  static Signposts of(Site site) {
    return new Signposts(
        site.contentFolder(),
        site.entities(),
        site.sources(),
        site.tables(),
        site.comparisons(),
        site.terms(),
        site.images().stream().map(Image::path).toList(),
        site.documents().map(page -> place(page, site)).toList(),
        site.losses());
  }

  private static Place place(Document page, Site site) {
    return new Place(
        page.scheme(),
        page.id(),
        page.at().file(),
        site.isPublished(page),
        page.body().headings().stream().map(Heading::id).toList());
  }
}
