package dev.briefing.render.chart;

import static dev.briefing.render.chart.Draft.line;
import static dev.briefing.render.chart.Draft.marks;
import static dev.briefing.render.chart.Draft.points;
import static dev.briefing.render.chart.Draft.subject;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormTest {

  static Stream<Arguments> subjects() {
    return Stream.of(
        Arguments.of("nothing", subject(), Form.NONE),
        Arguments.of("one value", subject(points("a", "2020 1")), Form.NONE),
        Arguments.of("one target", subject(targets("2030 5")), Form.NONE),
        Arguments.of("two single values", subject(points("a", "2020 1", "2021 2")), Form.NONE),
        Arguments.of("two targets", subject(targets("2025 5", "2026 5")), Form.NONE),
        Arguments.of("two of a series", subject(line("a", "2020 1", "2021 2")), Form.LINES),
        Arguments.of(
            "three single values", subject(points("a", "2020 1", "2021 2", "2022 2")), Form.LINES),
        Arguments.of("three targets", subject(targets("2024 5", "2025 5", "2026 5")), Form.LINES),
        Arguments.of("two sources", subject(points("a", "2020 1", "2020 2")), Form.BARS),
        Arguments.of(
            "two entities", subject(points("a", "2020 1"), points("b", "2020 2")), Form.BARS),
        Arguments.of(
            "two entities at two times",
            subject(points("a", "2020 1"), points("b", "2021 2")),
            Form.BARS),
        Arguments.of("value and target", subject(with(marks(Sort.ACTUAL, "2025 4"))), Form.BULLET),
        Arguments.of("series and target", subject(withSeries()), Form.LINES),
        Arguments.of("six lines", subject(lines(6)), Form.LINES),
        Arguments.of("seven lines", subject(lines(7)), Form.PANELS),
        Arguments.of("thirty lines", subject(lines(30)), Form.PANELS));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("subjects")
  void isChosenByWhatThereIs(String name, Subject subject, Form expected) {
    assertThat(Form.of(subject)).as(name).isEqualTo(expected);
  }

  private static Trace targets(String... texts) {
    return new Trace("a", false, List.of(), marks(Sort.TARGET, texts));
  }

  private static Trace with(List<Mark> known) {
    List<Mark> all = Stream.concat(known.stream(), marks(Sort.TARGET, "2025 5").stream()).toList();
    return new Trace("a", false, List.of(), all);
  }

  private static Trace withSeries() {
    return new Trace(
        "a", false, List.of(Draft.course("2020 1", "2021 2")), marks(Sort.TARGET, "2025 5"));
  }

  private static Trace[] lines(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> line("entity " + i, "2020 1", "2021 2"))
        .toArray(Trace[]::new);
  }
}
