package dev.briefing.render.phrase;

import java.util.Locale;

/** A theme uses a word that its bundle does not have. */
public final class MissingWord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingWord(String key, Locale locale) {
    super("words.properties has no \"" + key + "\" (language " + locale.toLanguageTag() + ")");
  }
}
