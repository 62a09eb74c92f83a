package dev.briefing.markdown;

import dev.briefing.markdown.Passage.Mark;
import dev.briefing.model.Destination;
import dev.briefing.model.Mention;
import dev.briefing.model.Mention.Setting;
import dev.briefing.model.Scheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The links of a passage, each within its sentence. A citation alone belongs to what it follows.
 */
final class Mentions {
  private final PlacedText placed;
  private final List<Integer> starts;
  private final List<Mark> marks;

  /**
   * @param starts where the sentences start
   * @param marks in any order
   */
  Mentions(PlacedText placed, List<Integer> starts, List<Mark> marks) {
    this.placed = placed;
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
      boolean any = next < marks.size() && (last || marks.get(next).from() < end);
      String sentence = any ? placed.read(start, end) : "";
      for (; next < marks.size() && (last || marks.get(next).from() < end); next++) {
        Mark mark = marks.get(next);
        int to = Math.min(mark.to(), end) - start;
        mentions.add(
            new Mention(mark.reference(), sentence, mark.from() - start, to, setting, section));
      }
    }
    return mentions;
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
