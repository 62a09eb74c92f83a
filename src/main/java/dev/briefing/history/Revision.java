package dev.briefing.history;

import java.time.LocalDate;

/**
 * A revision of a repository.
 *
 * @param id the whole name that git gives it, in hexadecimal digits
 * @param date the day on which it was committed, where it was committed
 * @param first whether nothing is known of what was before it: it is the first of all, or the
 *     oldest of a shallow clone
 * @param subject the first line of its message
 */
public record Revision(String id, LocalDate date, boolean first, String subject) {

  /** Its name in few letters, as git shows it. */
  public String shortId() {
    return id.substring(0, Math.min(id.length(), 7));
  }
}
