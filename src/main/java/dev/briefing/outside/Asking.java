package dev.briefing.outside;

import dev.briefing.model.Answer;
import java.util.SortedMap;
import java.util.SortedSet;

/** Finds out what stands at addresses. */
@FunctionalInterface
public interface Asking {
  /**
   * What stands at each of some addresses.
   *
   * @return an answer for each
   */
  SortedMap<String, Answer> ask(SortedSet<String> addresses);
}
