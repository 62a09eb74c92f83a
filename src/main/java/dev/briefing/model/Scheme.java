package dev.briefing.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of thing that a link can name, each by the scheme of its address. */
public enum Scheme {
  INDICATOR,
  TERM,
  SOURCE,
  SECTOR,
  PLAN,
  BRIEFING,
  PAGE,
  COMPARISON;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word before the colon. */
  public String word() {
    return word;
  }

  public static Optional<Scheme> ofWord(String word) {
    return Arrays.stream(values()).filter(scheme -> scheme.word().equals(word)).findFirst();
  }
}
