package dev.briefing.markdown;

import dev.briefing.markdown.Passage.Mark;
import dev.briefing.model.Destination;
import dev.briefing.model.Mention;
import dev.briefing.model.Mention.Setting;
import dev.briefing.model.Scheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The links of a passage, each within its sentence. A citation alone belongs to what it follows.
 */
final class Mentions {
  private final PlacedText placed;
  private final List<Integer> starts;
  private final List<Mark> marks;
  private final BiFunction<Integer, Integer, String> reading;

  /**
   * @param starts where the sentences start
   * @param marks in any order
   * @param reading what is read between two characters
   */
  Mentions(
      PlacedText placed,
      List<Integer> starts,
      List<Mark> marks,
      BiFunction<Integer, Integer, String> reading) {
    this.placed = placed;
    this.reading = reading;
    this.starts = starts;
    this.marks = marks.stream().sorted(Comparator.comparingInt(Mark::from)).toList();
  }

  List<Mention> all(Setting setting, String section) {
    List<Mention> mentions = new ArrayList<>();
    List<Integer> from = withCitationsBehind();
    int next = 0;
    for (int i = 0; i < from.size(); i++) {
      int start = from.get(i);
      boolean last = i + 1 == from.size();
      int end = last ? placed.length() : from.get(i + 1);
      int first = next;
      while (next < marks.size() && (last || marks.get(next).from() < end)) {
        next++;
      }
      add(marks.subList(first, next), start, end, setting, section, mentions);
    }
    return mentions;
  }

  /** The links of the sentence between two characters. */
  private void add(
      List<Mark> links, int from, int to, Setting setting, String section, List<Mention> mentions) {
    if (links.isEmpty()) {
      return;
    }
    int end = setting == Setting.ROW ? to : placed.endOfWords(from, to);
    for (Mark link : links) {
      end = Math.max(end, Math.min(link.to(), to));
    }
    String sentence = reading.apply(from, end);
    for (Mark link : links) {
      mentions.add(
          new Mention(
              link.reference(),
              sentence,
              link.from() - from,
              Math.min(link.to(), to) - from,
              setting,
              section));
    }
  }

  private List<Integer> withCitationsBehind() {
    String text = placed.read(0, placed.length());
    List<Integer> kept = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      int at = starts.get(i);
      boolean cites = false;
      boolean says = false;
      while (at < end) {
        while (next < marks.size() && marks.get(next).from() < at) {
          next++;
        }
        if (next < marks.size() && marks.get(next).from() == at && cites(marks.get(next))) {
          at = Math.max(at + 1, marks.get(next).to());
          cites = true;
        } else {
          says |= Character.isLetterOrDigit(text.charAt(at++));
        }
      }
      if (i == 0 || says || !cites) {
        kept.add(starts.get(i));
      }
    }
    return kept;
  }

  private static boolean cites(Mark mark) {
    return mark.reference().destination() instanceof Destination.Thing thing
        && thing.scheme() == Scheme.SOURCE;
  }
}
