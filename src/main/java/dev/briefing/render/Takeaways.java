package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Briefing;
import dev.briefing.model.Citation;
import dev.briefing.model.Comparison;
import dev.briefing.model.Indicator;
import dev.briefing.model.Scheme;
import dev.briefing.model.Sector;
import dev.briefing.model.Site;
import dev.briefing.render.view.Html;
import dev.briefing.render.view.Link;
import dev.briefing.render.view.TakeawayView;
import java.util.List;
import java.util.Optional;

/** What readers of a page can take away: its data, and how to cite it. */
record Takeaways(Sheet sheet) {

  TakeawayView of(Indicator indicator) {
    String id = indicator.id().value();
    return new TakeawayView(
        data(Scheme.INDICATOR, id),
        Link.NONE,
        cited(Citation.of(site(), indicator, url())),
        citations(Scheme.INDICATOR, id));
  }

  TakeawayView of(Comparison comparison) {
    return new TakeawayView(
        data(Scheme.COMPARISON, comparison.id()),
        Link.NONE,
        cited(Citation.of(site(), comparison, url())),
        citations(Scheme.COMPARISON, comparison.id()));
  }

  TakeawayView of(Briefing briefing) {
    return new TakeawayView(
        List.of(),
        Link.NONE,
        cited(Citation.of(site(), briefing, url())),
        citations(Scheme.BRIEFING, briefing.id()));
  }

  TakeawayView of(Sector sector) {
    if (site().editions().own().isPresent()) {
      return TakeawayView.NONE;
    }
    Link feed = sheet.link(Addresses.feed(sector), sheet.say("take.feed", sector.title()));
    return new TakeawayView(List.of(), feed, Html.NONE, List.of());
  }

  private Site site() {
    return sheet.edition().catalogue().site();
  }

  private Optional<String> url() {
    return sheet.edition().absolute().url(sheet.path());
  }

  private Html cited(Citation citation) {
    return sheet.edition().bibliography().of(citation);
  }

  private List<Link> data(Scheme scheme, String id) {
    String path = Addresses.data(scheme, id);
    return List.of(sheet.link(path + ".csv", "CSV"), sheet.link(path + ".json", "JSON"));
  }

  private List<Link> citations(Scheme scheme, String id) {
    String path = Addresses.citation(scheme, id);
    return List.of(sheet.link(path + ".bib", "BibTeX"), sheet.link(path + ".json", "CSL-JSON"));
  }
}
