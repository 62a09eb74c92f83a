package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Briefing;
import dev.briefing.model.Document;
import dev.briefing.model.Scheme;
import dev.briefing.progress.Freshness;
import dev.briefing.render.view.ArticleView;
import dev.briefing.render.view.Html;
import dev.briefing.render.view.Link;
import dev.briefing.render.view.SourceNoteView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Briefings, and the list of them. */
final class BriefingPages {
  private static final int WORDS_A_MINUTE = 220;

  private final Edition edition;
  private final List<Briefing> briefings;

  BriefingPages(Edition edition) {
    this.edition = edition;
    this.briefings = Shelves.briefings(edition.catalogue().site());
  }

  void print(Press press) {
    Lists.print(
        edition,
        press,
        Scheme.BRIEFING,
        false,
        cards -> Lists.oneGroup(briefings.stream().map(cards::of).toList()));
    for (int i = 0; i < briefings.size(); i++) {
      int place = i;
      press.at(Addresses.of(briefings.get(i)), page -> print(place, page));
    }
  }

  private void print(int place, Press press) {
    Briefing briefing = briefings.get(place);
    Sheet sheet = new Sheet(edition, Addresses.of(briefing));
    Html body = sheet.blocks(briefing.body());
    Frame frame =
        Frame.of(sheet, briefing)
            .below(Scheme.BRIEFING)
            .kicker(sectors(briefing))
            .meta(edition.dates().of(briefing.date()))
            .meta(published(sheet, briefing))
            .meta(updated(sheet, briefing))
            .meta(review(briefing))
            .meta(String.join(", ", briefing.authors()))
            .meta(sheet.say("briefing.minutes", minutes(briefing)))
            .meta(evidence(sheet))
            .takeaway(new Takeaways(sheet).of(briefing))
            .about(new Things(sheet).of(briefing))
            .usedOn(edition.uses().of(Scheme.BRIEFING, briefing.id()));
    press.print(
        frame,
        Plate.ARTICLE,
        new ArticleView(
            body, new Updates(sheet).of(briefing), link(sheet, place + 1), link(sheet, place - 1)));
  }

  private String sectors(Briefing briefing) {
    return briefing.sectors().stream()
        .map(id -> edition.catalogue().sector(id.value()).map(Document::title))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private String published(Sheet sheet, Briefing briefing) {
    return edition
        .catalogue()
        .site()
        .firstPublished(briefing)
        .map(date -> sheet.say("briefing.first-published", edition.dates().of(date)))
        .orElse("");
  }

  private String updated(Sheet sheet, Briefing briefing) {
    return edition
        .catalogue()
        .site()
        .updated(briefing)
        .map(date -> sheet.say("page.updated", edition.dates().of(date)))
        .orElse("");
  }

  private String review(Briefing briefing) {
    Freshness freshness = Freshness.of(briefing, edition.catalogue().site().asOf());
    return new FreshnessLines(edition).review(freshness);
  }

  private static int minutes(Briefing briefing) {
    return Math.max(1, Math.round(briefing.body().words() / (float) WORDS_A_MINUTE));
  }

  private static String evidence(Sheet sheet) {
    List<SourceNoteView> sources = sheet.sources();
    int figures = sources.stream().mapToInt(SourceNoteView::figures).sum();
    return figures == 0 ? "" : sheet.say("briefing.evidence", figures, sources.size());
  }

  private Link link(Sheet sheet, int place) {
    return place < 0 || place >= briefings.size() ? Link.NONE : sheet.link(briefings.get(place));
  }
}
