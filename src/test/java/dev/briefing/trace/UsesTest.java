package dev.briefing.trace;

import static dev.briefing.model.LineDraft.line;
import static dev.briefing.model.ObservationDraft.value;
import static dev.briefing.model.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Observation;
import dev.briefing.model.Scheme;
import dev.briefing.model.SiteBuilder;
import dev.briefing.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsesTest {
  private final SiteBuilder site =
      site()
          .group("Fields")
          .keyFigure("rd/2024")
          .indicator(
              "science",
              "rd",
              draft -> draft.sector("physics").definition("As in the [plan](plan:tide)."),
              value("2024", "2.68"),
              value("2030", "3").as(Status.TARGET).plan("tide"))
          .comparison(
              "years",
              List.of(line("y2024").at("period", "2024"), line("y2030").at("period", "2030")),
              List.of(line("rd").at("indicator", "rd").at("sector", "physics")))
          .term("spend", "What is spent, [2.68%](indicator:rd/2024).")
          .sector("physics", "Text.", page -> page.group("Fields"))
          .plan("tide", "Text.")
          .briefing(
              "b",
              "2026-01-01",
              """
              A share of [2.68%](indicator:rd/2024) is [spent](term:spend), [CNN](source:cnn) says.
              All of [research](indicator:rd).
              ![](indicator:rd)
              ![](comparison:years)
              """,
              page -> page.summary("Up to [2.68%](indicator:rd/2024)."));

  private static List<String> told(List<Use> uses) {
    return uses.stream()
        .map(
            use ->
                use.spot().word()
                    + " "
                    + use.where().address()
                    + (use.sentence().isEmpty()
                        ? ""
                        : ": " + use.before() + "|" + use.words() + "|" + use.after()))
        .toList();
  }

  @Test
  void aFigureKnowsEveryPlaceThatShowsIt() {
    Catalogue catalogue = site.catalogue();
    Uses uses = Uses.of(catalogue);
    Observation share = catalogue.indicator("rd").orElseThrow().observations().get(0);
    assertThat(told(uses.of(share)))
        .containsExactly(
            "summary briefings/b.html: Up to |2.68%|.",
            "sentence briefings/b.html#figure_1: A share of |2.68%| is spent, CNN says.",
            "embed briefings/b.html",
            "embed briefings/b.html",
            "definition glossary.html#spend: What is spent, |2.68%|.",
            "cell comparisons/years.html#row_rd_y2024",
            "cell sectors/physics.html",
            "key-figure index.html",
            "key-figure sectors/physics.html");
    Observation target = catalogue.indicator("rd").orElseThrow().observations().get(1);
    assertThat(told(uses.of(target)))
        .contains("target sectors/physics.html", "target plans/tide.html");
  }

  @Test
  void whoAsksLittleIsToldTheSameAsWhoAsksMuch() {
    for (int i = 0; i < 150; i++) {
      site.term("term-" + i, "As [spent](term:spend), of number " + i + ".");
    }
    Catalogue catalogue = site.catalogue();
    Uses indexed = Uses.of(catalogue, TermUses.of(site.build()));
    Uses searched = Uses.of(catalogue, TermUses.of(site.build()), new KnownUses());
    assertThat(searched.figures()).isEqualTo(indexed.figures());
    List<Observation> figures = catalogue.site().observations().toList();
    assertThat(figures.stream().map(searched::of))
        .isEqualTo(figures.stream().map(indexed::of).toList());
    for (Scheme scheme : Scheme.values()) {
      for (String id : catalogue.ids(scheme)) {
        assertThat(searched.of(scheme, id)).as(id).isEqualTo(indexed.of(scheme, id));
        assertThat(searched.of(scheme, id)).as(id).isEqualTo(indexed.of(scheme, id));
      }
    }
  }

  @Test
  void whatIsKnownOfAPageHoldsUntilWhatItLeadsToIsAnother() {
    site.briefing("c", "2026-01-02", "See [that](../pages/about.md).");
    KnownUses known = new KnownUses();
    Uses.of(site.catalogue(), TermUses.NONE, known);
    site.page("about", "Text.");
    assertThat(told(Uses.of(site.catalogue(), TermUses.NONE, known).of(Scheme.PAGE, "about")))
        .containsExactly("sentence briefings/c.html: See |that|.");
  }

  @Test
  void figuresListsEveryUseOfEachOnce() {
    Catalogue catalogue = site.catalogue();
    Uses uses = Uses.of(catalogue);
    long ofEach = catalogue.site().observations().mapToLong(figure -> uses.of(figure).size()).sum();
    assertThat(uses.figures()).hasSize((int) ofEach).doesNotHaveDuplicates();
  }

  @Test
  void thingsKnowTheSentencesThatNameThem() {
    Uses uses = Uses.of(site.catalogue());
    assertThat(told(uses.of(Scheme.TERM, "spend")))
        .containsExactly("sentence briefings/b.html: A share of 2.68% is |spent|, CNN says.");
    assertThat(told(uses.of(Scheme.PLAN, "tide")))
        .containsExactly("definition indicators/rd.html: As in the |plan|.");
    assertThat(told(uses.of(Scheme.INDICATOR, "rd")))
        .contains("sentence briefings/b.html: All of |research|.");
    assertThat(told(uses.of(Scheme.SOURCE, "cnn")))
        .contains("sentence briefings/b.html: A share of 2.68% is spent, |CNN| says.")
        .contains("key-figure index.html");
    assertThat(uses.of(Scheme.TERM, "unused")).isEmpty();
  }

  @Test
  void pagesAreNamedOnceInOrder() {
    assertThat(Uses.pages(Uses.of(site.catalogue()).of(Scheme.INDICATOR, "rd")))
        .extracting(Where::page)
        .containsExactly(
            "briefings/b.html",
            "glossary.html#spend",
            "comparisons/years.html",
            "sectors/physics.html",
            "index.html",
            "plans/tide.html");
  }

  @Test
  void anEndlessRowIsCutAroundTheWords() {
    String row = "word ".repeat(5_000);
    Catalogue catalogue =
        site()
            .indicator("science", "rd", value("2024", "2.68"))
            .page("about", row + "[2.68%](indicator:rd/2024) " + row)
            .catalogue();
    Use use = Uses.of(catalogue).figures().get(0);
    assertThat(use.words()).isEqualTo("2.68%");
    assertThat(use.before()).startsWith("… word ").endsWith("word ").hasSizeLessThan(410);
    assertThat(use.after()).startsWith(" word").endsWith("word …").hasSizeLessThan(410);
  }

  @Test
  void aTermThatNobodyLinkedIsUsedAsWell() {
    site.page("about", "Who did spend it? Nobody.").term("sum", "All that they spend.");
    Uses uses = Uses.of(site.catalogue(), TermUses.of(site.build()));
    assertThat(told(uses.of(Scheme.TERM, "spend")))
        .containsExactly(
            "sentence briefings/b.html: A share of 2.68% is |spent|, CNN says.",
            "sentence about.html: Who did |spend| it? Nobody.",
            "definition glossary.html#sum: All that they |spend|.");
  }
}
