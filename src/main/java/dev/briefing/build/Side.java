package dev.briefing.build;

import dev.briefing.check.Known;
import dev.briefing.difference.Inventory;
import dev.briefing.glossary.TermUses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Site;
import dev.briefing.problem.Problem;
import dev.briefing.read.ContentReader;
import dev.briefing.read.Reading;
import dev.briefing.render.FramedPages;
import dev.briefing.render.Renderer;
import dev.briefing.render.StandingType;
import dev.briefing.render.theme.Theme;
import dev.briefing.trace.Uses;
import java.util.List;

/** One of the two states that a review compares. */
final class Side {
  private final Reading reading;
  private final TermUses terms;
  private final List<Problem> problems;
  private final Theme theme;

  private Side(Reading reading, TermUses terms, List<Problem> problems, Theme theme) {
    this.reading = reading;
    this.terms = terms;
    this.problems = problems;
    this.theme = theme;
  }

  /** Everything is read now: the folders may go away. */
  static Side of(Options options) {
    Reading reading = ContentReader.read(options.content(), options.label());
    TermUses terms = TermUses.of(reading.site());
    Catalogue catalogue = new Catalogue(reading.site());
    Evidence evidence = Evidence.of(catalogue, options);
    return new Side(
        reading,
        terms,
        Build.problems(reading, catalogue, terms, evidence, new Known()),
        options.templates().map(Theme::in).orElseGet(Theme::ofGenerator));
  }

  Inventory inventory() {
    return Inventory.of(published(), terms, problems);
  }

  private Site published() {
    return reading.site().published();
  }

  /** The pages that are asked for, each drawn then; none where an error keeps them from readers. */
  FramedPages pages() {
    return problems.stream().anyMatch(Problem::isError)
        ? FramedPages.NONE
        : FramedPages.of(
            Renderer.tree(
                catalogue(), terms, Uses.of(catalogue(), terms), theme, StandingType.none()));
  }

  private Catalogue catalogue() {
    return new Catalogue(published());
  }

  Theme theme() {
    return theme;
  }

  Site site() {
    return published();
  }
}
