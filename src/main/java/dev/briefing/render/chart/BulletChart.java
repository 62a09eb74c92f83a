package dev.briefing.render.chart;

import java.math.BigDecimal;
import java.util.List;

/** A bar for what was reached, and a mark, or a band, for what was to be. */
final class BulletChart {
  private static final double THICK = 18;
  private static final double OVER = 6;

  private BulletChart() {}

  static Picture draw(Subject subject, Canvas canvas) {
    Sketch sketch = new Sketch(canvas);
    Trace trace = subject.traces().get(0);
    Mark known = trace.known().findFirst().orElseThrow();
    Mark target = trace.targets().findFirst().orElseThrow();
    Ticks ticks = Ticks.fromZero(subject.low(), subject.high(), canvas.isNarrow() ? 4 : 8);
    List<String> texts = subject.texts(ticks);
    double edge = texts.stream().mapToDouble(canvas::widthOf).max().orElse(0) / 2 + 2;
    Scale scale = Scale.of(ticks, edge, canvas.width() - edge);

    double y = above(sketch, subject, scale, target);
    double top = y + OVER + 2;
    double bottom = top + THICK;
    for (int i = 0; i < texts.size(); i++) {
      double x = scale.at(ticks.values().get(i));
      sketch.rule(
          ticks.values().get(i).signum() == 0 ? "axis" : "grid", x, top - OVER, x, bottom + OVER);
    }
    double zero = scale.at(BigDecimal.ZERO);
    String style = known.sort().isFilled() ? "bar focus" : "bar open focus";
    sketch.box(style, zero, top, scale.at(known.low()), bottom, known.tip());
    if (known.isRange()) {
      sketch.box(
          "bar band focus",
          scale.at(known.low()),
          top,
          scale.at(known.high()),
          bottom,
          known.tip());
    }
    goal(sketch, scale, target, top, bottom);
    double below = bottom + OVER + canvas.line() * 0.8;
    label(sketch, "value focus", subject, scale, known, below);
    double last = below + canvas.line() * 1.15;
    for (int i = 0; i < texts.size(); i++) {
      sketch.label("tick", scale.at(ticks.values().get(i)), last, "middle", texts.get(i));
    }
    return sketch.picture(last + 6);
  }

  private static double above(Sketch sketch, Subject subject, Scale scale, Mark target) {
    double y = sketch.canvas().line();
    label(sketch, "value", subject, scale, target, y);
    return y + 4;
  }

  private static void goal(Sketch sketch, Scale scale, Mark target, double top, double bottom) {
    double low = scale.at(target.low());
    double high = scale.at(target.high());
    if (target.isRange()) {
      sketch.box("band", low, top - OVER, high, bottom + OVER, target.tip());
    }
    sketch.stroke("goal", low, top - OVER, low, bottom + OVER, target.tip());
    if (target.isRange()) {
      sketch.stroke("goal", high, top - OVER, high, bottom + OVER, target.tip());
    }
  }

  /** {@code Target, 2026–30: ≥ 7}, as near to its mark as there is room. */
  private static void label(
      Sketch sketch, String style, Subject subject, Scale scale, Mark mark, double y) {
    String key = mark.sort() == Sort.TARGET ? "chart.bullet.target" : "chart.bullet.known";
    String text = subject.words().say(key, subject.dates().apply(mark.period()), mark.text());
    double half = sketch.canvas().widthOf(text) / 2;
    double x = Math.max(half, Math.min(sketch.canvas().width() - half, scale.at(mark.middle())));
    sketch.label(style, x, y, "middle", text);
  }
}
