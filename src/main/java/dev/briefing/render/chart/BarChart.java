package dev.briefing.render.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * Values side by side, the largest first; every bar begins at zero. A name stands before its bar
 * or, on narrow screens, above it.
 */
final class BarChart {
  private static final double THICK = 16;
  private static final double APART = 9;
  private static final double NAMES = 0.36;

  private BarChart() {}

  static Picture draw(Subject subject, Canvas canvas) {
    Sketch sketch = new Sketch(canvas);
    List<BarRow> rows = BarRow.of(subject);
    double room = canvas.isNarrow() ? canvas.width() - 2.0 : canvas.width() * NAMES;
    List<List<String>> names =
        rows.stream().map(row -> Lettering.wrap(row.name(), canvas.text(), room, 2)).toList();
    double widest =
        names.stream().flatMap(List::stream).mapToDouble(canvas::widthOf).max().orElse(0);
    double before = canvas.isNarrow() ? 0 : widest + 12;
    Scale scale = scale(subject, canvas, before);
    double y = Key.of(subject, true).draw(sketch, 0) + 2;
    for (int i = 0; i < rows.size(); i++) {
      y = row(sketch, scale, rows.get(i), names.get(i), before, y);
    }
    return sketch.picture(y);
  }

  private static double row(
      Sketch sketch, Scale scale, BarRow row, List<String> name, double before, double y) {
    Canvas canvas = sketch.canvas();
    double tall = name.size() * canvas.line();
    String style = row.focus() ? "row focus" : "row";
    if (canvas.isNarrow()) {
      sketch.lines(style, 0, y + canvas.line() / 2, "start", name);
      bar(sketch, scale, row, y + tall + 3 + THICK / 2);
      return y + tall + 3 + THICK + APART;
    }
    double middle = y + Math.max(THICK, tall) / 2;
    double first = middle - (name.size() - 1) * canvas.line() / 2;
    sketch.lines(style, before - 12, first, "end", name);
    bar(sketch, scale, row, middle);
    return y + Math.max(THICK, tall) + APART;
  }

  /**
   * Leaves room for the values that stand beyond the ends of bars, on the side where they stand.
   */
  private static Scale scale(Subject subject, Canvas canvas, double before) {
    double positive = widest(subject, canvas, false);
    double negative = widest(subject, canvas, true);
    BigDecimal low = subject.low().min(BigDecimal.ZERO);
    BigDecimal high = subject.high().max(BigDecimal.ZERO);
    if (low.compareTo(high) == 0) {
      high = BigDecimal.ONE;
    }
    double from = before + (negative > 0 ? negative + 8 : 1);
    double to = canvas.width() - (positive > 0 ? positive + 8 : 1);
    return new Scale(low, high, from, Math.max(from + 20, to));
  }

  private static double widest(Subject subject, Canvas canvas, boolean negative) {
    return subject
        .marks()
        .filter(mark -> mark.low().signum() < 0 == negative)
        .mapToDouble(mark -> canvas.widthOf(mark.text()))
        .max()
        .orElse(0);
  }

  private static void bar(Sketch sketch, Scale scale, BarRow row, double middle) {
    Mark mark = row.mark();
    String colour = row.focus() ? " focus" : " plain";
    double zero = scale.at(BigDecimal.ZERO);
    double low = scale.at(mark.low());
    double high = scale.at(mark.high());
    double top = middle - THICK / 2;
    double bottom = middle + THICK / 2;
    boolean left = mark.low().signum() < 0;
    sketch.rule("axis", zero, top - 2, zero, bottom + 2);
    if (mark.sort() == Sort.TARGET) {
      sketch.stroke("span" + colour, zero, middle, left ? low : high, middle, "");
      sketch.stroke("goal" + colour, left ? low : high, top, left ? low : high, bottom, mark.tip());
    } else {
      String style = mark.sort().isFilled() ? "bar" : "bar open";
      sketch.box(style + colour, zero, top, left ? high : low, bottom, mark.tip());
    }
    if (mark.isRange()) {
      sketch.box("bar band" + colour, low, top, high, bottom, mark.tip());
    }
    double end = left ? Math.min(zero, low) - 6 : Math.max(zero, high) + 6;
    String anchor = left ? "end" : "start";
    sketch.label("value" + colour, end, middle + sketch.canvas().drop(), anchor, mark.text());
  }
}
