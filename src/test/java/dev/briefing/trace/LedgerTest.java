package dev.briefing.trace;

import static dev.briefing.model.ObservationDraft.value;
import static dev.briefing.model.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.markdown.Markdown;
import dev.briefing.model.Bound;
import dev.briefing.model.Catalogue;
import dev.briefing.model.FrontMatter;
import dev.briefing.model.Losses;
import dev.briefing.model.Page;
import dev.briefing.model.Prose;
import dev.briefing.model.Site;
import dev.briefing.problem.Position;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerTest {

  /** A site with a page of real Markdown. */
  private static List<Entry> of(String markdown) {
    Site base =
        site()
            .indicator(
                "science",
                "rd",
                value("2024", "2.68"),
                value("2025", "1.3 trillion").bound(Bound.AT_LEAST).also("us-dollar"))
            .build();
    Prose body =
        Markdown.blocks(markdown, (line, column) -> new Position("p.md", line + 1, column + 1));
    FrontMatter head =
        new FrontMatter("P", Optional.empty(), Optional.empty(), false, true, List.of(), List.of());
    Page page = new Page("p", head, body, new Position("p.md", 1, 1));
    Catalogue catalogue =
        new Catalogue(
            new Site(
                base.contentFolder(),
                base.settings(),
                base.units(),
                base.entities(),
                base.sources(),
                base.tables(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(page),
                List.of(),
                Losses.NONE));
    return Ledger.of(catalogue, Uses.of(catalogue));
  }

  private static String told(Entry entry) {
    Use use = entry.use();
    return use.where().address()
        + " "
        + use.at().line()
        + " "
        + (entry.bound() ? "bound" : "cited " + entry.sources() + entry.unsourced())
        + ": "
        + use.before()
        + "|"
        + use.words()
        + "|"
        + use.after();
  }

  @Test
  void aFigureIsBoundOrCitedOrItsAuthorSaysWhyNot() {
    assertThat(
            of(
                """
                # Head

                Up [2.68%](indicator:rd/2024) and 5%, says [CNN](source:cnn).

                Some [12 sectors](unsourced:counted) of 2025.
                """))
        .extracting(LedgerTest::told)
        .containsExactly(
            "p.html#figure_1 3 bound: Up |2.68%| and 5%, says CNN.",
            "p.html#head 3 cited [cnn]: Up 2.68% and |5%|, says CNN.",
            "p.html#head 5 cited []counted: Some |12 sectors| of 2025.");
  }

  @Test
  void aValueThatIsAskedForStandsInTheSentence() {
    assertThat(of("From […](indicator:rd/2024) to […](indicator:rd/2025)[.](indicator:rd)"))
        .extracting(LedgerTest::told)
        .containsExactly(
            "p.html#figure_1 1 bound: From |2.68 percent| to at least 1.3 trillion percent.",
            "p.html#figure_2 1 bound: From 2.68 percent to |at least 1.3 trillion percent|.");
  }

  @Test
  void aLinkToAnEquivalentShowsTheEquivalent() {
    Entry entry = of("Of [$180 billion](indicator:rd/2025#us-dollar).").get(0);
    assertThat(entry.use().equivalent()).isPresent();
    assertThat(of("Of [1.3 trillion](indicator:rd/2025).").get(0).use().equivalent()).isEmpty();
  }
}
