package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Observation;
import dev.briefing.model.Resolution;
import dev.briefing.model.Scheme;
import dev.briefing.model.Site;
import dev.briefing.model.Written;
import dev.briefing.render.view.GroupView;
import dev.briefing.render.view.HomeView;
import dev.briefing.render.view.Link;
import java.util.List;
import java.util.Optional;

/** The way in: key figures, the newest briefings, sectors. */
final class HomePage {
  private static final int NEWEST = 5;

  private final Edition edition;
  private final Site site;

  HomePage(Edition edition) {
    this.edition = edition;
    this.site = edition.catalogue().site();
  }

  void print(Press press) {
    Sheet sheet = new Sheet(edition, Addresses.HOME);
    Cards cards = new Cards(sheet);
    boolean more = site.briefings().size() > NEWEST;
    HomeView view =
        new HomeView(
            sheet.figures(keyFigures()),
            Shelves.briefings(site).stream().limit(NEWEST).map(cards::of).toList(),
            more
                ? sheet.link(Addresses.list(Scheme.BRIEFING), sheet.say("home.all-briefings"))
                : Link.NONE,
            groups(cards),
            site.comparisons().stream()
                .map(c -> sheet.link(Scheme.COMPARISON, c.id(), c.title()))
                .toList(),
            Shelves.plans(site).stream().map(cards::of).toList());
    press.print(
        new Frame(sheet, site.settings().title())
            .description(site.settings().tagline().orElse(""))
            .about(new Things(sheet).site())
            .writtenIn(site.settings().at()),
        Plate.HOME,
        view);
  }

  private List<Observation> keyFigures() {
    return site.settings().keyFigures().stream()
        .map(Written::value)
        .map(this::found)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Observation> found(FigureReference reference) {
    return edition.catalogue().resolve(reference) instanceof Resolution.Found found
        ? Optional.of(found.first())
        : Optional.empty();
  }

  private List<GroupView> groups(Cards cards) {
    return Shelves.sectors(site).entrySet().stream()
        .map(
            group ->
                new GroupView(group.getKey(), group.getValue().stream().map(cards::of).toList()))
        .toList();
  }
}
