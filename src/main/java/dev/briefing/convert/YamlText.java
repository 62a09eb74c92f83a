package dev.briefing.convert;

import java.util.Locale;
import java.util.regex.Pattern;

/** A text as YAML writes it: in quotes unless nobody could take it for anything but a text. */
final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}(?:[\\p{L}\\p{N}._/()&%+-]|(?<! ) (?=[\\p{L}\\p{N}(&]))*");

  /** What some reader of YAML takes for a switch or for nothing. */
  private static final Pattern WORD =
      Pattern.compile("true|false|yes|no|on|off|y|n|null|nan", Pattern.CASE_INSENSITIVE);

  private YamlText() {}

  static String of(String text) {
    return PLAIN.matcher(text).matches() && !WORD.matcher(text).matches() ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                  if (isSeen(c)) {
                    out.appendCodePoint(c);
                  } else {
                    out.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
                  }
                }
              }
            });
    return out.append('"').toString();
  }

  /** Whether a reader sees the character as it stands, and YAML allows it to stand there. */
  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> c != 0xFEFF;
    };
  }
}
