package dev.briefing.export;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Entity;
import dev.briefing.model.History;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Prose;
import dev.briefing.model.Revised;
import dev.briefing.model.Unit;
import dev.briefing.web.WebTree;
import java.util.List;
import java.util.Optional;

/** A feed of the values that changed, for those who use them. */
record ChangesFeed(Catalogue catalogue) {
  private static final int NEWEST = 100;

  /** Nothing where a site does not speak of its changes. */
  static WebTree of(Catalogue catalogue, Links links) {
    History history = catalogue.site().history();
    if (history.knowledge() == History.Knowledge.SILENT) {
      return WebTree.builder().build();
    }
    ChangesFeed feed = new ChangesFeed(catalogue);
    List<FeedEntry> entries = history.revised().stream().limit(NEWEST).map(feed::entry).toList();
    String title = catalogue.site().settings().title();
    AtomFeed.Subject subject =
        new AtomFeed.Subject(
            Addresses.CHANGES_FEED,
            Addresses.CHANGES,
            "Changed values – " + title,
            Optional.empty(),
            entries);
    return WebTree.builder()
        .add(subject.path(), AtomFeed.of(catalogue.site(), links, subject))
        .build();
  }

  private FeedEntry entry(Revised revised) {
    Observation old = revised.old();
    String entity = old.entity().value();
    String title =
        catalogue.indicator(old.indicator()).map(Indicator::name).orElse(old.indicator())
            + ", "
            + catalogue.entity(entity).map(Entity::name).orElse(entity)
            + ", "
            + old.period().value();
    String became = revised.now().map(this::value).map(now -> " → " + now).orElse(" withdrawn");
    String reason =
        revised.reason().map(Prose::plain).map(String::strip).map(why -> ". " + why).orElse("");
    return new FeedEntry(
        Addresses.CHANGES + "#" + Addresses.anchor(revised),
        title,
        value(old) + became + reason,
        revised.date(),
        revised.date(),
        List.of());
  }

  private String value(Observation observation) {
    Optional<Unit> unit =
        catalogue
            .indicator(observation.indicator())
            .flatMap(indicator -> catalogue.unit(indicator.unit().value()));
    String number = observation.value().toString();
    return observation.comparator().before(unit.map(known -> known.beside(number)).orElse(number));
  }
}
