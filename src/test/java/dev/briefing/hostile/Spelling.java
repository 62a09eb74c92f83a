package dev.briefing.hostile;

/** How a text is written where it shall mean itself. */
final class Spelling {
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private Spelling() {}

  /** In YAML. */
  static String yaml(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        case '\u0085', '\u2028', '\u2029', '\uFEFF' ->
            quoted.append(String.format("\\u%04x", (int) c));
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** In Markdown: a backslash before every sign. */
  static String markdown(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (PUNCTUATION.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** As code within a Markdown text. */
  static String code(String text) {
    String fence = "`";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence + " " + text + " " + fence;
  }
}
