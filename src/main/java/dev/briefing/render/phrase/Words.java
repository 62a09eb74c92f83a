package dev.briefing.render.phrase;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the interface in the site's language, each by its key. */
public final class Words {
  private final Locale locale;
  private final Map<String, String> patterns;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /**
   * @param patterns texts by key; {@code {0}} and choices as {@link MessageFormat} reads them
   */
  public Words(Locale locale, Map<String, String> patterns) {
    this.locale = locale;
    this.patterns = Map.copyOf(patterns);
  }

  public Locale locale() {
    return locale;
  }

  /** The text of a key with its arguments; {@link MissingWord} when the bundle lacks it. */
  public String say(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new MissingWord(key, locale);
    }
    boolean plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    return plain ? pattern : format(key, pattern, arguments);
  }

  /** All of it: two that say the same are the same. */
  @Override
  public String toString() {
    return locale.toLanguageTag() + new TreeMap<>(patterns);
  }

  private String format(String key, String pattern, Object... arguments) {
    try {
      MessageFormat parsed =
          formats.computeIfAbsent(pattern, text -> new MessageFormat(text, locale));
      // A format may be used by one thread only; to copy it is cheaper than to read its pattern.
      return ((MessageFormat) parsed.clone()).format(arguments);
    } catch (IllegalArgumentException fault) {
      throw new IllegalArgumentException("the word \"" + key + "\": " + fault.getMessage(), fault);
    }
  }
}
