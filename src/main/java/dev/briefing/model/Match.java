package dev.briefing.model;

import java.util.Locale;

/** How a term's names are found in texts. */
public enum Match {
  /** In the plural, at the start of a sentence, and with a hyphen for a space, too. */
  FORMS,
  /** As they are written. */
  EXACT;

  /** The word as the glossary writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
