package dev.briefing.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the marks mean, in rows above a chart. */
final class Key {
  private static final double SIGN = 26;
  private static final double APART = 18;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * @param shape the number of the entity whose mark it is
   */
  private record Entry(Sign sign, String style, int shape, String text) {}

  /** How an entry is drawn. */
  enum Sign {
    LINE,
    HOLLOW,
    FILLED,
    TARGET,
    RANGE,
    BAND,
    TEXT
  }

  /** What the sorts of knowledge in a chart look like, besides plain outcomes. */
  static Key of(Subject subject, boolean bars) {
    return of(subject, bars, new Key());
  }

  /** The same after the entries of a key. */
  static Key of(Subject subject, boolean bars, Key key) {
    key.sort(subject, Sort.UNSURE, Sign.HOLLOW);
    key.sort(subject, Sort.TARGET, Sign.TARGET);
    key.sort(subject, Sort.FORECAST, Sign.HOLLOW);
    key.sort(subject, Sort.CALCULATION, Sign.FILLED);
    List<Mark> ranges = subject.marks().filter(Mark::isRange).toList();
    if (!ranges.isEmpty()) {
      boolean bands = bars || ranges.stream().allMatch(mark -> mark.sort() == Sort.TARGET);
      key.add(bands ? Sign.BAND : Sign.RANGE, "soft", 0, subject.words().say("chart.key.range"));
    }
    if (!bars && subject.marks().anyMatch(Mark::contested)) {
      key.add(Sign.TEXT, "soft", 0, subject.words().say("chart.key.contested"));
    }
    return key;
  }

  /** Says that an axis does not begin at zero. */
  void cut(Ticks ticks, Subject subject) {
    if (ticks.low().signum() > 0 || ticks.high().signum() < 0) {
      add(Sign.TEXT, "soft", 0, subject.words().say("chart.key.cut"));
    }
  }

  private void sort(Subject subject, Sort sort, Sign sign) {
    if (subject.marks().anyMatch(mark -> mark.sort() == sort)) {
      String word = sort.name().toLowerCase(Locale.ROOT);
      add(sign, "soft " + word, 0, subject.words().say("chart.key." + word));
    }
  }

  void add(Sign sign, String style, int shape, String text) {
    entries.add(new Entry(sign, style, shape, text));
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Draws from a height on, and says where it ends. */
  double draw(Sketch sketch, double top) {
    Canvas canvas = sketch.canvas();
    double x = 1;
    double y = top + canvas.line() / 2;
    for (Entry entry : entries) {
      double sign = entry.sign() == Sign.TEXT ? 0 : SIGN;
      List<String> lines =
          Lettering.wrap(entry.text(), canvas.text(), canvas.width() - sign - 2, 2);
      double width = lines.size() > 1 ? canvas.width() : sign + canvas.widthOf(lines.get(0));
      if (x > 1 && x + width > canvas.width()) {
        x = 1;
        y += canvas.line() * 1.15;
      }
      sign(sketch, entry, x, y);
      sketch.lines("key", x + sign, y, "start", lines);
      y += (lines.size() - 1) * canvas.line();
      x += width + APART;
    }
    return entries.isEmpty() ? top : y + canvas.line() / 2 + 6;
  }

  private static void sign(Sketch sketch, Entry entry, double x, double y) {
    double middle = x + 10;
    switch (entry.sign()) {
      case LINE -> {
        sketch.stroke("line " + entry.style(), x, y, x + 20, y, "");
        sketch.stroke("dot " + entry.style(), Shapes.mark(entry.shape(), middle, y, 3.5), "");
      }
      case HOLLOW -> {
        sketch.stroke("line dash " + entry.style(), x, y, x + 20, y, "");
        sketch.stroke("hollow " + entry.style(), Shapes.circle(middle, y, 3.5), "");
      }
      case FILLED ->
          sketch.stroke("dot " + entry.style(), Shapes.mark(entry.shape(), middle, y, 3.5), "");
      case TARGET -> sketch.stroke("goal " + entry.style(), x + 1, y, x + 19, y, "");
      case RANGE -> sketch.stroke("whisker " + entry.style(), middle, y - 6, middle, y + 6, "");
      case BAND -> sketch.box("band " + entry.style(), x + 1, y - 5, x + 19, y + 5, "");
      case TEXT -> {}
    }
  }
}
