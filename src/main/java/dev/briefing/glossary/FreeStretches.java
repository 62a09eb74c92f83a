package dev.briefing.glossary;

import dev.briefing.model.Stretch;
import java.util.List;

/** The free stretches of a text, to be asked in the order of the text or in any other. */
record FreeStretches(List<Stretch> all) {

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether one of them holds a part of the text. */
  boolean hold(int from, int to) {
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Stretch stretch = all.get(middle);
      if (stretch.holds(from, to)) {
        return true;
      }
      if (stretch.from() > from) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return false;
  }
}
