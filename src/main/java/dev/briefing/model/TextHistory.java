package dev.briefing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a briefing came to be what it is, as far as git knows.
 *
 * @param published the day on which it came to the published branch; nothing where it may be older
 *     than what git knows
 * @param changed the day on which its words last changed
 * @param updates each revision since then with another sentence or another number, the newest first
 */
public record TextHistory(
    Optional<LocalDate> published, Optional<LocalDate> changed, List<Step> updates) {
  public static final TextHistory NONE =
      new TextHistory(Optional.empty(), Optional.empty(), List.of());

  public TextHistory {
    updates = List.copyOf(updates);
  }

  /**
   * A revision.
   *
   * @param subject the first line of its message
   */
  public record Step(LocalDate date, String subject) {}
}
