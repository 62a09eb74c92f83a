package dev.briefing.check;

import static dev.briefing.model.ObservationDraft.says;
import static dev.briefing.model.ObservationDraft.value;
import static dev.briefing.model.SiteBuilder.site;

import dev.briefing.model.ObservationDraft;
import dev.briefing.model.SiteBuilder;
import dev.briefing.model.Status;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkedFiguresAreOneTest {
  private static SiteBuilder linked(String body) {
    return site()
        .indicator("debt", "bonds", value("2025", "1.3 trillion").also("us-dollar"))
        .unit("us-dollar")
        .indicator("growth", "empty")
        .indicator(
            "growth",
            "goal",
            value("2025", "5").as(Status.TARGET),
            says("2026", "x").as(Status.TARGET))
        .indicator(
            "science",
            "rd",
            value("2023", "2.65"),
            value("2024", "2.68"),
            value("2024", "3.4").of("japan"),
            value("2024", "2.7").from("op-ed"),
            value("2030", "3").as(Status.TARGET),
            value("2022", "2.5"),
            value("2022", "2.6").from("op-ed"))
        .page("about", body);
  }

  @Test
  void onesThatAre() {
    Expect.nothing(
        linked(
            """
            [5%](indicator:goal/2025), [2.68%](indicator:rd/china/2024/outcome@cnn),
            [3.4%](indicator:rd/japan), [3%](indicator:rd/target), [2.7%](indicator:rd/china/latest),
            [$1.3 trillion](indicator:bonds#us-dollar), [spending on research](indicator:rd),
            [2.5%](indicator:rd/2022@cnn)
            """));
  }

  @Test
  void onlyPlainWordsLinkToAllTheEvidence() {
    Expect.problems(
        linked(
            """
            [spending](indicator:goal) [5%](indicator:goal) […](indicator:goal)
            [spending](indicator:gaol)
            """),
        """
        content/pages/about.md:10:33: error: this may mean any of 2 figures of goal [ambiguous-reference]
           hint: write one of these: indicator:goal/2025, indicator:goal/2026
        content/pages/about.md:10:53: error: this may mean any of 2 figures of goal [ambiguous-reference]
           hint: write one of these: indicator:goal/2025, indicator:goal/2026
        content/pages/about.md:11:12: error: there is no indicator "gaol" [unknown-reference]
           hint: did you mean "goal"?
        """);
  }

  @Test
  void theChoicesTellTheFiguresApart() {
    Expect.problems(
        linked("[x](indicator:rd/2024) [y](indicator:rd/china) [z](indicator:rd/latest)"),
        """
        content/pages/about.md:10:5: error: this may mean any of 2 figures of rd [ambiguous-reference]
           hint: write one of these: indicator:rd/china/2024, indicator:rd/japan/2024
        content/pages/about.md:10:28: error: this may mean any of 4 figures of rd [ambiguous-reference]
           hint: write one of these: indicator:rd/china/2023, indicator:rd/china/2024, indicator:rd/china/2030, indicator:rd/china/2022/outcome@cnn, indicator:rd/china/2022/outcome@op-ed
        content/pages/about.md:10:52: error: this may mean any of 2 figures of rd [ambiguous-reference]
           hint: write one of these: indicator:rd/china/latest, indicator:rd/japan/latest
        """);
  }

  @Test
  void ofManyChoicesTheHintSaysWhatIsMissing() {
    Expect.problems(
        site()
            .indicator(
                "s",
                "gdp",
                value("2011", "1"),
                value("2012", "1"),
                value("2013", "1"),
                value("2014", "1"),
                value("2015", "1"),
                value("2016", "1"),
                value("2017", "1"),
                value("2018", "1"))
            .page("about", "[1%](indicator:gdp/china)"),
        """
        content/pages/about.md:10:6: error: this may mean any of 8 figures of gdp [ambiguous-reference]
           hint: name a period (2011 to 2018), as in indicator:gdp/china/2018
        """);
  }

  @Test
  void ofManyEntitiesAndYearsTheHintStaysShort() {
    ObservationDraft[] drafts =
        Stream.of("china", "japan", "germany", "india", "france")
            .flatMap(
                entity ->
                    IntStream.rangeClosed(2003, 2022)
                        .mapToObj(year -> value(String.valueOf(year), "2").of(entity)))
            .toArray(ObservationDraft[]::new);
    Expect.problems(
        site()
            .entity("germany")
            .entity("india")
            .entity("france")
            .indicator("s", "gdp", drafts)
            .page(
                "about", "[2%](indicator:gdp) [2%](indicator:gdp/2020) [2%](indicator:gdp/japan)"),
        """
        content/pages/about.md:10:6: error: this may mean any of 100 figures of gdp [ambiguous-reference]
           hint: name an entity (china, japan, germany, india, france) and a period (2003 to 2022), as in indicator:gdp/china/2022
        content/pages/about.md:10:26: error: this may mean any of 5 figures of gdp [ambiguous-reference]
           hint: write one of these: indicator:gdp/china/2020, indicator:gdp/japan/2020, indicator:gdp/germany/2020, indicator:gdp/india/2020, indicator:gdp/france/2020
        content/pages/about.md:10:51: error: this may mean any of 20 figures of gdp [ambiguous-reference]
           hint: name a period (2003 to 2022), as in indicator:gdp/japan/2022
        """);
  }

  @Test
  void theKindIsNamedWhereThePeriodDoesNotTell() {
    Expect.problems(
        site()
            .indicator("s", "gdp", value("2025", "5"), value("2025", "6").as(Status.TARGET))
            .page("about", "[5%](indicator:gdp/2025)"),
        """
        content/pages/about.md:10:6: error: this may mean any of 2 figures of gdp [ambiguous-reference]
           hint: write one of these: indicator:gdp/2025/outcome, indicator:gdp/2025/target
        """);
  }

  @Test
  void whereTheSourcesDifferOneIsNamed() {
    Expect.problems(
        linked("[2.5%](indicator:rd/2022)"),
        """
        content/pages/about.md:10:8: error: the sources differ on rd for china in 2022 [ambiguous-reference]
           hint: write one of these: indicator:rd/2022@cnn, indicator:rd/2022@op-ed
        """);
  }

  @Test
  void thePartThatLeadsNowhereIsNamed() {
    Expect.problems(
        linked(
            """
            [a](indicator:rd/chian)
            [b](indicator:goal/japan)
            [c](indicator:rd/japan/2023)
            [d](indicator:rd/china/2030/outcome)
            [e](indicator:rd/china/2023/outcome@op-ed)
            [f](indicator:rd/china/2023@cnm)
            [g](indicator:bonds/2025#euro)
            [h](indicator:goal/latest)
            [5](indicator:empty)
            [j](indicator:rd/china+japan/2024)
            [k](indicator:rd/2024-13)
            """),
        """
        content/pages/about.md:10:5: error: there is no entity "chian" [unknown-reference]
           hint: did you mean "china"?
        content/pages/about.md:11:5: error: goal has no figure for japan [unknown-reference]
           hint: it has figures for china
        content/pages/about.md:12:5: error: rd for japan has no figure for 2023 [unknown-reference]
           hint: it has figures for 2024
        content/pages/about.md:13:5: error: rd for china in 2030 has no outcome [unknown-reference]
           hint: it has: target
        content/pages/about.md:14:5: error: rd for china in 2023 (outcome) has no figure from op-ed [unknown-reference]
           hint: it has figures from cnn
        content/pages/about.md:15:5: error: there is no source "cnm" [unknown-reference]
           hint: did you mean "cnn"?
        content/pages/about.md:16:5: error: bonds in 2025 has no equivalent in euro [unknown-reference]
           hint: it has: us-dollar
        content/pages/about.md:17:5: error: goal has no outcome yet, so none is the latest [unknown-reference]
           hint: name a period, or a kind that it has
        content/pages/about.md:18:5: error: empty has no figures yet [unknown-reference]
        content/pages/about.md:19:5: error: a figure is about one entity; several make a chart or a table [ambiguous-reference]
           hint: leave one entity
        content/pages/about.md:20:5: error: this reference cannot be read: "2024-13" is not a period: there is no such date [malformed-reference]
        """);
  }
}
