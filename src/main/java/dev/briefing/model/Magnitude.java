package dev.briefing.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The word that follows a number's digits and multiplies them. */
public enum Magnitude {
  ONE(0, ""),
  THOUSAND(3, "thousand"),
  MILLION(6, "million"),
  BILLION(9, "billion"),
  TRILLION(12, "trillion");

  private final int power;
  private final String word;

  Magnitude(int power, String word) {
    this.power = power;
    this.word = word;
  }

  /** The power of ten. */
  public int power() {
    return power;
  }

  /** The word as it is written, in lower case; empty for {@link #ONE}. */
  public String word() {
    return word;
  }

  public static Optional<Magnitude> ofWord(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(m -> m != ONE && m.word.equals(wanted)).findFirst();
  }
}
