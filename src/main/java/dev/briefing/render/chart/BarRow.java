package dev.briefing.render.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A bar and what stands before it: the entity and, where these differ, the period and the source.
 */
record BarRow(Mark mark, boolean focus, String name) {

  /** The largest first. */
  static List<BarRow> of(Subject subject) {
    List<BarRow> rows = new ArrayList<>();
    boolean several = subject.traces().size() > 1;
    boolean periods = subject.marks().map(Mark::period).distinct().count() > 1;
    for (Trace trace : subject.traces()) {
      for (Mark mark : trace.marks().toList()) {
        List<String> parts = new ArrayList<>();
        if (several) {
          parts.add(trace.name());
        }
        if (periods || !several) {
          parts.add(subject.dates().apply(mark.period()));
        }
        if (hasRival(trace, mark) && !mark.source().isEmpty()) {
          parts.add(mark.source());
        }
        rows.add(new BarRow(mark, several && trace.focus(), String.join(", ", parts)));
      }
    }
    rows.sort(Comparator.comparing((BarRow row) -> row.mark().high()).reversed());
    return rows;
  }

  private static boolean hasRival(Trace trace, Mark mark) {
    return trace.marks().filter(other -> other.period().equals(mark.period())).count() > 1;
  }
}
