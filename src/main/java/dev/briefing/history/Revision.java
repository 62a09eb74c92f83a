package dev.briefing.history;

import java.time.LocalDate;

/**
 * A revision of a repository.
 *
 * @param id the whole name that git gives it, in hexadecimal digits
 * @param date the day on which it was committed, where it was committed
 * @param subject the first line of its message
 */
public record Revision(String id, LocalDate date, String subject) {

  /** Its name in few letters, as git shows it. */
  public String shortId() {
    return id.substring(0, Math.min(id.length(), 7));
  }
}
