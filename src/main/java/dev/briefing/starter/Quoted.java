package dev.briefing.starter;

import java.util.regex.Pattern;

/** A text as the languages of a site's files write it. */
final class Quoted {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N} ._/-]*");
  private static final Pattern WORD =
      Pattern.compile("true|false|yes|no|on|off|null", Pattern.CASE_INSENSITIVE);

  private Quoted() {}

  /** In quotes unless nobody could take it for anything but a text. */
  static String inYaml(String text) {
    if (PLAIN.matcher(text).matches() && !WORD.matcher(text).matches() && !text.endsWith(" ")) {
      return text;
    }
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static String inXml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
