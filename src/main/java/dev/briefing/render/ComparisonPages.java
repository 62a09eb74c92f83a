package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Comparison;
import dev.briefing.model.Prose;
import dev.briefing.model.Scheme;
import dev.briefing.render.view.TableView;
import java.util.List;

/** Comparison tables, and the list of them. */
final class ComparisonPages {
  private final Edition edition;
  private final List<Comparison> comparisons;

  ComparisonPages(Edition edition) {
    this.edition = edition;
    this.comparisons = edition.catalogue().site().comparisons();
  }

  void print(Press press) {
    Lists.print(
        edition,
        press,
        Scheme.COMPARISON,
        false,
        cards -> Lists.oneGroup(comparisons.stream().map(cards::of).toList()));
    comparisons.forEach(
        comparison ->
            press.at(
                Addresses.of(Scheme.COMPARISON, comparison.id()), page -> print(comparison, page)));
  }

  private void print(Comparison comparison, Press press) {
    Sheet sheet = new Sheet(edition, Addresses.of(Scheme.COMPARISON, comparison.id()));
    TableView view = new TableViews(sheet).of(comparison, true);
    Frame frame =
        new Frame(sheet, comparison.title())
            .below(Scheme.COMPARISON)
            .kicker(sheet.say("comparison.kicker"))
            .description(comparison.note().map(Prose::plain).orElse(""))
            .usedOn(edition.uses().of(Scheme.COMPARISON, comparison.id()))
            .takeaway(new Takeaways(sheet).of(comparison))
            .about(new Datasets(sheet).of(comparison))
            .writtenIn(comparison.at());
    press.print(frame, Plate.COMPARISON, view);
  }
}
