package dev.briefing.check;

import static dev.briefing.model.ObservationDraft.value;
import static dev.briefing.model.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.briefing.figure.Agreements;
import dev.briefing.figure.FigureReader;
import dev.briefing.figure.WrittenFigure;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Observation;
import dev.briefing.model.ObservationDraft;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikelyFiguresTest {
  private static final Catalogue SITE =
      site()
          .indicator(
              "research",
              "research-share",
              value("2020", "2.4"),
              value("2021", "2.43"),
              value("2021", "3.28").of("japan"),
              value("2021", "-2"))
          .indicator("energy", "solar-share", value("2020", "80"), value("2021", "2.43"))
          .indicator("energy", "wind-share", value("2020", "80"), value("2021", "80.4"))
          .indicator("energy", "coal-share", value("2020", "80"), value("2019", "80"))
          .catalogue();

  private static List<String> likely(Catalogue site, String sentence) {
    LikelyFigures figures = new LikelyFigures(site, new Agreements(site::unit));
    WrittenFigure figure = FigureReader.english().find(sentence).get(0);
    return figures.of(figure, sentence).stream().map(Observation::address).toList();
  }

  private static List<String> likely(String sentence) {
    return likely(SITE, sentence).stream().map(a -> a.replaceFirst("/outcome@.*", "")).toList();
  }

  @Test
  void theWordsOfTheSentenceDecide() {
    assertThat(likely("The share of solar panels is 80%."))
        .containsExactly("solar-share/china/2020");
    assertThat(likely("Spending on research is 2.43%."))
        .containsExactly("research-share/china/2021");
    assertThat(likely("In 2019 it was 80%.")).containsExactly("coal-share/china/2019");
    assertThat(likely("In japan it was 3.28%.")).containsExactly("research-share/japan/2021");
  }

  @Test
  void atMostThreeAreListed() {
    assertThat(likely("It is 80%."))
        .containsExactly(
            "solar-share/china/2020", "wind-share/china/2020", "coal-share/china/2020");
  }

  @Test
  void meaningDecidesAndNotTheDigits() {
    assertThat(likely("It fell by 2%.")).containsExactly("research-share/china/2021");
    assertThat(likely("Wind has about four-fifths of it."))
        .containsExactly("wind-share/china/2020", "wind-share/china/2021");
    assertThat(likely("It is 77%.")).isEmpty();
    assertThat(likely("It is 80 points.")).isEmpty();
    assertThat(likely("It is $80.")).isEmpty();
  }

  @Test
  void manyFiguresOfManyObservationsComeToAnEnd() {
    ObservationDraft[] drafts =
        IntStream.range(0, 50_000)
            .mapToObj(i -> value(1000 + i % 5000 + "", i / 5000 + "." + i % 100))
            .toArray(ObservationDraft[]::new);
    Catalogue site = site().indicator("research", "share", drafts).catalogue();
    LikelyFigures figures = new LikelyFigures(site, new Agreements(site::unit));
    List<WrittenFigure> written =
        FigureReader.english()
            .find(
                IntStream.range(0, 2_000)
                    .mapToObj(i -> "It was " + i % 10 + "." + i % 100 + "%.")
                    .reduce("", String::concat));
    assertThat(written).hasSize(2_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> written.forEach(figure -> assertThat(figures.of(figure, "It was")).isNotNull()));
  }
}
