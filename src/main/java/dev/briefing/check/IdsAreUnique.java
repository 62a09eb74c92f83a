package dev.briefing.check;

import dev.briefing.model.Comparison;
import dev.briefing.model.DatedEdition;
import dev.briefing.model.Document;
import dev.briefing.model.Line;
import dev.briefing.model.Site;
import dev.briefing.model.Term;
import dev.briefing.model.Written;
import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A name belongs to one thing of its kind. */
final class IdsAreUnique {
  private final Problems found;

  private IdsAreUnique(Problems found) {
    this.found = found;
  }

  static void check(Site site, Problems found) {
    IdsAreUnique ids = new IdsAreUnique(found);
    ids.unique("unit", site.units().stream().map(unit -> unit.id()));
    ids.unique("entity", site.entities().stream().map(entity -> entity.id()));
    ids.unique("source", site.sources().stream().map(source -> source.id()));
    ids.unique("indicator", site.indicators().map(indicator -> indicator.id()));
    ids.unique("term", site.terms().stream().map(Term::id));
    ids.unique("edition", site.editions().declared().stream().map(DatedEdition::id));
    for (Comparison comparison : site.comparisons()) {
      ids.unique("row", comparison.rows().stream().map(Line::id));
      ids.unique("column", comparison.columns().stream().map(Line::id));
    }
    ids.files("comparison", site.comparisons(), Comparison::id, Comparison::at);
    for (List<? extends Document> pages :
        List.of(site.sectors(), site.plans(), site.briefings(), site.pages())) {
      pages.stream()
          .findFirst()
          .ifPresent(page -> ids.files(page.scheme().word(), pages, Document::id, Document::at));
    }
  }

  private void unique(String what, Stream<Written<String>> names) {
    Map<String, Position> first = new HashMap<>();
    names.forEach(
        name -> {
          Position other = first.putIfAbsent(name.value(), name.at());
          if (other != null) {
            String message =
                "the " + what + " \"" + name.value() + "\" is already defined at " + other;
            found.add(
                Problem.of(Rule.DUPLICATE_ID, name.at(), name.length(), message)
                    .withHint("give one of them another id"));
          }
        });
  }

  /** A file's name is its id, so that two can share one in different folders only. */
  private <T> void files(
      String what,
      List<? extends T> things,
      java.util.function.Function<T, String> id,
      java.util.function.Function<T, Position> at) {
    Map<String, Position> first = new HashMap<>();
    for (T thing : things) {
      Position other = first.putIfAbsent(id.apply(thing), at.apply(thing));
      if (other != null) {
        String message =
            "the " + what + " \"" + id.apply(thing) + "\" is already the file " + other.file();
        found.add(
            Problem.of(Rule.DUPLICATE_ID, at.apply(thing), 1, message)
                .withHint("rename one of the two files"));
      }
    }
  }
}
