package dev.briefing.render;

import dev.briefing.render.chart.Form;
import dev.briefing.render.chart.Mark;
import dev.briefing.render.chart.Sort;
import dev.briefing.render.chart.Subject;
import dev.briefing.render.chart.Trace;
import dev.briefing.render.phrase.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says in sentences what a chart shows: where each line begins and ends, and its extremes. */
final class ChartDescription {
  private static final int MOST = 8;

  private final Subject subject;
  private final Words words;

  ChartDescription(Subject subject) {
    this.subject = subject;
    this.words = subject.words();
  }

  String of(Form form) {
    List<String> sentences = new ArrayList<>();
    List<Trace> traces = subject.traces();
    sentences.add(words.say("chart.form." + form.name().toLowerCase(Locale.ROOT), traces.size()));
    if (form == Form.BARS) {
      sentences.add(extremes());
    } else {
      traces.stream()
          .sorted(Comparator.comparing(Trace::focus).reversed())
          .limit(MOST)
          .forEach(trace -> sentences.addAll(sentences(trace)));
      if (traces.size() > MOST) {
        sentences.add(words.say("chart.about.more", traces.size() - MOST));
      }
    }
    return String.join(" ", sentences);
  }

  private String extremes() {
    Mark low = subject.marks().min(Comparator.comparing(Mark::low)).orElseThrow();
    Mark high = subject.marks().max(Comparator.comparing(Mark::high)).orElseThrow();
    return words.say("chart.about.bars", high.tip(), low.tip());
  }

  private List<String> sentences(Trace trace) {
    List<String> sentences = new ArrayList<>();
    trace.courses().forEach(course -> sentences.add(course(trace, course.marks())));
    List<Mark> known = singles(trace, false);
    if (!known.isEmpty()) {
      sentences.add(singles(trace, known));
    }
    List<Mark> targets = singles(trace, true);
    if (!targets.isEmpty()) {
      Mark last = targets.get(targets.size() - 1);
      sentences.add(
          words.say("chart.about.targets", trace.name(), targets.size(), last.text(), when(last)));
    }
    return sentences;
  }

  private static List<Mark> singles(Trace trace, boolean targets) {
    return trace.singles().stream()
        .filter(mark -> (mark.sort() == Sort.TARGET) == targets)
        .toList();
  }

  /** Values that are not comparable do not go from one to another. */
  private String singles(Trace trace, List<Mark> known) {
    Mark low = known.stream().min(Comparator.comparing(Mark::low)).orElseThrow();
    Mark high = known.stream().max(Comparator.comparing(Mark::high)).orElseThrow();
    return known.size() == 1
        ? words.say("chart.about.one", trace.name(), low.text(), when(low))
        : words.say(
            "chart.about.singles",
            trace.name(),
            known.size(),
            low.text(),
            when(low),
            high.text(),
            when(high));
  }

  private String course(Trace trace, List<Mark> marks) {
    Mark first = marks.get(0);
    Mark last = marks.get(marks.size() - 1);
    if (marks.size() == 1) {
      return words.say("chart.about.one", trace.name(), first.text(), when(first));
    }
    Mark low = marks.stream().min(Comparator.comparing(Mark::low)).orElseThrow();
    Mark high = marks.stream().max(Comparator.comparing(Mark::high)).orElseThrow();
    String way =
        words.say(
            "chart.about.way", trace.name(), first.text(), when(first), last.text(), when(last));
    boolean ends =
        (low.equals(first) && high.equals(last)) || (low.equals(last) && high.equals(first));
    return ends
        ? words.say("chart.about.plain", way)
        : words.say("chart.about.extremes", way, low.text(), when(low), high.text(), when(high));
  }

  private String when(Mark mark) {
    return subject.dates().apply(mark.period());
  }
}
