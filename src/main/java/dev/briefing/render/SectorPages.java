package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Destination;
import dev.briefing.model.Indicator;
import dev.briefing.model.Kind;
import dev.briefing.model.Line;
import dev.briefing.model.Observation;
import dev.briefing.model.Reference;
import dev.briefing.model.Scheme;
import dev.briefing.model.Sector;
import dev.briefing.model.Term;
import dev.briefing.model.Written;
import dev.briefing.render.view.CardView;
import dev.briefing.render.view.GroupView;
import dev.briefing.render.view.Link;
import dev.briefing.render.view.SectorView;
import dev.briefing.render.view.TableView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sectors, each opening with what matters, and the list of them by group. */
final class SectorPages {
  private final Edition edition;
  private final Catalogue catalogue;

  SectorPages(Edition edition) {
    this.edition = edition;
    this.catalogue = edition.catalogue();
  }

  void print(Press press) {
    Lists.print(edition, press, Scheme.SECTOR, true, this::groups);
    catalogue
        .site()
        .sectors()
        .forEach(sector -> press.at(Addresses.of(sector), page -> print(sector, page)));
  }

  private List<GroupView> groups(Cards cards) {
    return Shelves.sectors(catalogue.site()).entrySet().stream()
        .map(
            group ->
                new GroupView(group.getKey(), group.getValue().stream().map(cards::of).toList()))
        .toList();
  }

  private void print(Sector sector, Press press) {
    Sheet sheet = new Sheet(edition, Addresses.of(sector));
    List<Indicator> indicators = catalogue.indicatorsOf(sector.id());
    // In the order of the page, which numbers the sources.
    SectorView view =
        new SectorView(
            sheet.figures(catalogue.keyFiguresOf(sector.id())),
            sheet.figures(targets(indicators)),
            briefings(sector, sheet),
            comparisons(sector, sheet),
            indicators.stream()
                .map(i -> sheet.link(Scheme.INDICATOR, i.id().value(), i.name()))
                .toList(),
            terms(sector, sheet),
            sheet.blocks(sector.body()));
    Frame frame =
        Frame.of(sheet, sector)
            .below(Scheme.SECTOR)
            .kicker(sector.group().map(Written::value).orElse(""))
            .name(sector.chinese(), sector.pinyin())
            .takeaway(new Takeaways(sheet).of(sector))
            .usedOn(edition.uses().of(Scheme.SECTOR, sector.id()));
    press.print(frame, Plate.SECTOR, view);
  }

  private static List<Observation> targets(List<Indicator> indicators) {
    return indicators.stream()
        .flatMap(indicator -> indicator.observations().stream())
        .filter(observation -> observation.kind() == Kind.TARGET)
        .toList();
  }

  private List<CardView> briefings(Sector sector, Sheet sheet) {
    return Shelves.briefings(catalogue.site()).stream()
        .filter(
            briefing -> briefing.sectors().stream().anyMatch(id -> id.value().equals(sector.id())))
        .map(new Cards(sheet)::of)
        .toList();
  }

  private List<TableView> comparisons(Sector sector, Sheet sheet) {
    Predicate<Line> about =
        row -> row.coordinates().sector().filter(id -> id.value().equals(sector.id())).isPresent();
    return catalogue.site().comparisons().stream()
        .filter(comparison -> comparison.rows().stream().anyMatch(about))
        .map(comparison -> new TableViews(sheet).rows(comparison, about))
        .toList();
  }

  /** The terms that the text links to or that link themselves in it, from A to Z. */
  private List<Link> terms(Sector sector, Sheet sheet) {
    Stream<String> byHand =
        sector.body().references().stream()
            .map(Reference::destination)
            .map(
                to ->
                    to instanceof Destination.Thing thing && thing.scheme() == Scheme.TERM
                        ? thing.id()
                        : "");
    Stream<String> byThemselves =
        edition.termUses().linked(sheet.path(), sector.body()).stream()
            .map(use -> use.term().id().value());
    return Stream.concat(byHand, byThemselves)
        .distinct()
        .map(catalogue::term)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing((Term term) -> Alphabet.key(term.term())))
        .map(term -> sheet.link(Scheme.TERM, term.id().value(), term.term()))
        .toList();
  }
}
