package dev.briefing.check;

import static dev.briefing.model.LineDraft.line;
import static dev.briefing.model.ObservationDraft.value;
import static dev.briefing.model.SiteBuilder.site;

import dev.briefing.model.SiteBuilder;
import dev.briefing.model.State;
import dev.briefing.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldsTest {

  @Test
  void allIsThere() {
    Expect.nothing(
        site()
            .about("china")
            .group("Technology")
            .keyFigure("rd/2030")
            .sector("science", "", page -> page.group("Technology"))
            .plan("fifteenth", "", page -> page.source("cnn"))
            .briefing("b", "2025-01-01", "", page -> page.in("science"))
            .indicator("spending", "rd-outcome")
            .indicator(
                "science",
                "rd",
                indicator -> indicator.sector("science").tableSector("science"),
                value("2020", "1").as(Status.OWN_CALCULATION).ratioOf("rd/2030", "rd/2030"),
                value("2030", "3")
                    .as(Status.TARGET)
                    .plan("fifteenth")
                    .measuredBy("rd-outcome")
                    .baseline("rd/2020")
                    .state(State.SUPERSEDED)
                    .supersededBy("rd/2031"),
                value("2031", "4").as(Status.TARGET)));
  }

  @Test
  void namesThatAreNot() {
    Expect.problems(
        site()
            .about("chine")
            .group("Technology")
            .sector("science", "", page -> page.group("Technologie"))
            .plan("fifteenth", "", page -> page.source("cnm"))
            .briefing("b", "2025-01-01", "", page -> page.in("sciense"))
            .indicator(
                "science",
                "rd",
                indicator -> indicator.unit("per-cent").sector("scence").tableSector("scienc"),
                value("2030", "3").as(Status.TARGET).of("chin").from("oped").plan("fiftenth"),
                value("2031", "3").as(Status.TARGET).also("percnt")),
        """
        content/briefings/b.md:4:11: error: there is no sector "sciense" [unknown-reference]
           hint: did you mean "science"?
        content/indicators/science.yaml:1:25: error: there is no unit "per-cent" [unknown-reference]
           hint: did you mean "percent"?
        content/indicators/science.yaml:1:35: error: there is no sector "scence" [unknown-reference]
           hint: did you mean "science"?
        content/indicators/science.yaml:1:45: error: there is no sector "scienc" [unknown-reference]
           hint: did you mean "science"?
        content/indicators/science.yaml:2:25: error: there is no source "oped" [unknown-reference]
           hint: did you mean "op-ed"?
        content/indicators/science.yaml:2:35: error: there is no entity "chin" [unknown-reference]
           hint: did you mean "china"?
        content/indicators/science.yaml:2:45: error: there is no plan "fiftenth" [unknown-reference]
           hint: did you mean "fifteenth"?
        content/indicators/science.yaml:3:95: error: there is no unit "percnt" [unknown-reference]
           hint: did you mean "percent"?
        content/plans/fifteenth.md:6:9: error: there is no source "cnm" [unknown-reference]
           hint: did you mean "cnn"?
        content/sectors/science.md:5:8: error: there is no group "Technologie" among the sector-groups of site.yaml [unknown-reference]
           hint: did you mean "Technology"?
        content/site.yaml:1:5: error: there is no entity "chine" [unknown-reference]
           hint: did you mean "china"?
        """);
  }

  @Test
  void withoutGroupsInTheSettingsAnyWillDo() {
    Expect.nothing(site().sector("science", "", page -> page.group("Technology")));
  }

  @Test
  void figures() {
    Expect.problems(
        site()
            .keyFigure("rd")
            .keyFigure("rd/2040")
            .comparison(
                "plans", List.of(line("2025")), List.of(line("row").figure("2025", "rd/china")))
            .indicator(
                "science",
                "rd",
                value("2020", "1").as(Status.OWN_CALCULATION).ratioOf("rd/2031"),
                value("2030", "3")
                    .as(Status.TARGET)
                    .measuredBy("rdd/chile")
                    .baseline("rd/2019")
                    .state(State.SUPERSEDED)
                    .supersededBy("rd/2041"))
            .indicator("other", "gdp", value("2030", "3").measuredBy("rd/chile")),
        """
        content/comparisons/plans.yaml:3:35: error: this may mean any of 2 figures of rd [ambiguous-reference]
           hint: write one of these: rd/china/2020, rd/china/2030
        content/indicators/other.yaml:2:55: error: there is no entity "chile" [unknown-reference]
           hint: what there is: china, japan
        content/indicators/science.yaml:2:115: error: rd has no figure for 2031 [unknown-reference]
           hint: it has figures for 2020, 2030
        content/indicators/science.yaml:3:55: error: there is no indicator "rdd" [unknown-reference]
           hint: did you mean "rd"?
        content/indicators/science.yaml:3:65: error: rd has no figure for 2019 [unknown-reference]
           hint: it has figures for 2020, 2030
        content/indicators/science.yaml:3:75: error: rd has no figure for 2041 [unknown-reference]
           hint: it has figures for 2020, 2030
        content/site.yaml:1:5: error: this may mean any of 2 figures of rd [ambiguous-reference]
           hint: write one of these: rd/2020, rd/2030
        content/site.yaml:2:5: error: rd has no figure for 2040 [unknown-reference]
           hint: it has figures for 2020, 2030
        """);
  }

  @Test
  void coordinatesOfComparisons() {
    Expect.problems(
        comparison(
            line("a").at("indicator", "rdd"),
            line("b").at("entity", "chna"),
            line("c").at("source", "cn"),
            line("d").at("sector", "scienc"),
            line("e").at("plan", "fiftenth"),
            line("f").text("2025", "Words", "cmn")),
        """
        content/comparisons/plans.yaml:3:15: error: there is no indicator "rdd" [unknown-reference]
           hint: did you mean "rd"?
        content/comparisons/plans.yaml:4:15: error: there is no entity "chna" [unknown-reference]
           hint: did you mean "china"?
        content/comparisons/plans.yaml:5:15: error: there is no source "cn" [unknown-reference]
           hint: what there is: cnn, op-ed
        content/comparisons/plans.yaml:6:15: error: there is no sector "scienc" [unknown-reference]
           hint: did you mean "science"?
        content/comparisons/plans.yaml:7:15: error: there is no plan "fiftenth" [unknown-reference]
           hint: did you mean "fifteenth"?
        content/comparisons/plans.yaml:8:45: error: there is no source "cmn" [unknown-reference]
           hint: did you mean "cnn"?
        """);
  }

  private static SiteBuilder comparison(dev.briefing.model.LineDraft... rows) {
    return site()
        .indicator("science", "rd")
        .sector("science", "")
        .plan("fifteenth", "")
        .comparison("plans", List.of(line("2025")), List.of(rows));
  }
}
