package dev.briefing.read;

import java.text.Normalizer;
import java.util.Locale;

/** A name as an address writes it. */
public final class Slug {
  private Slug() {}

  /**
   * Lower-case letters and digits, everything else one hyphen, accents dropped; empty where nothing
   * is left.
   */
  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return plain
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’]", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-+|-+$", "");
  }
}
