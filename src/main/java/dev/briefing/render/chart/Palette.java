package dev.briefing.render.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which colour each entity has, by the name of a class: the one that the site is about stands out,
 * and many others step back.
 */
final class Palette {
  private static final int COLOURS = 6;
  private static final int MANY = 4;

  private Palette() {}

  /**
   * @param named whether each line has its name beside it, and so needs no colour to be told apart
   */
  static List<String> of(List<Trace> traces, boolean named) {
    boolean quiet = named && traces.size() > MANY && traces.stream().anyMatch(Trace::focus);
    return IntStream.range(0, traces.size())
        .mapToObj(i -> traces.get(i).focus() ? "focus" : quiet ? "context" : colour(traces, i))
        .toList();
  }

  private static String colour(List<Trace> traces, int which) {
    long before = traces.subList(0, which).stream().filter(trace -> !trace.focus()).count();
    return "c" + (1 + before % COLOURS);
  }
}
