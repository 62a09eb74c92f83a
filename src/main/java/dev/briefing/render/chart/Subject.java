package dev.briefing.render.chart;

import dev.briefing.model.Period;
import dev.briefing.model.Value;
import dev.briefing.render.phrase.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a chart is about.
 *
 * @param traces one for each entity, in the order of the file
 * @param numbers how the numbers of the axis are written
 * @param magnitudes whether large numbers of the axis may be written as millions and so on
 * @param dates how periods are written
 */
public record Subject(
    List<Trace> traces,
    Function<Value.Amount, String> numbers,
    boolean magnitudes,
    Function<Period, String> dates,
    Words words) {
  public Subject {
    traces = List.copyOf(traces);
  }

  public Stream<Mark> marks() {
    return traces.stream().flatMap(Trace::marks);
  }

  /** What stands at the ticks of an axis. */
  List<String> texts(Ticks ticks) {
    return TickTexts.of(ticks, numbers, magnitudes);
  }

  BigDecimal low() {
    return marks().map(Mark::low).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
  }

  BigDecimal high() {
    return marks().map(Mark::high).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
  }

  boolean hasFocus() {
    return traces.stream().anyMatch(Trace::focus);
  }
}
