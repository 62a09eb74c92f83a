package dev.briefing.read.shape;

import dev.briefing.markdown.Places;
import dev.briefing.problem.Position;
import dev.briefing.read.yaml.Node;
import dev.briefing.read.yaml.TextLines;

/**
 * Where each character of a YAML text stands in its file. YAML folds lines, doubles quotes and
 * drops indentation; the two texts are walked side by side, and what YAML added or took away is
 * passed over.
 */
final class ScalarPlaces implements Places {
  /** {@code |2+}. */
  private static final int LONGEST_SIGN = 3;

  private final TextLines read;
  private final int[] offsets;
  private final TextLines file;

  private ScalarPlaces(TextLines read, int[] offsets, TextLines file) {
    this.read = read;
    this.offsets = offsets;
    this.file = file;
  }

  /**
   * @param text what was read of the scalar
   */
  static Places of(Node.Scalar scalar, String text, TextLines file) {
    int[] offsets = new int[text.length() + 1];
    String raw = file.text();
    boolean escapes = raw.startsWith("\"", scalar.start());
    int at = scalar.start();
    for (int i = 0; i < text.length(); i++) {
      int found = find(text.charAt(i), raw, at, scalar.end(), escapes);
      offsets[i] = found < 0 ? at : found;
      at = found < 0 ? at : found + (escapes ? letterLength(raw, found) : 1);
    }
    offsets[text.length()] = Math.min(at, scalar.end());
    return new ScalarPlaces(new TextLines("", text), offsets, file);
  }

  /**
   * The next place of a character, passing over what YAML itself drops: white space, quotes and the
   * signs that open a block. An escape stands for whatever character is wanted.
   */
  private static int find(char wanted, String raw, int from, int end, boolean escapes) {
    int others = 0;
    for (int i = from; i < end && others <= LONGEST_SIGN; i++) {
      char c = raw.charAt(i);
      boolean blank = Character.isWhitespace(c);
      if (c == wanted || (blank && Character.isWhitespace(wanted)) || (escapes && c == '\\')) {
        return i;
      }
      others += blank || c == '"' || c == '\'' ? 0 : 1;
    }
    return -1;
  }

  /** How long a letter is in the file: an escape has up to ten characters. */
  private static int letterLength(String raw, int at) {
    if (raw.charAt(at) != '\\' || at + 1 == raw.length()) {
      return 1;
    }
    return switch (raw.charAt(at + 1)) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  @Override
  public Position at(int line, int column) {
    int offset = Math.min(read.start(line + 1) + column, offsets.length - 1);
    return file.at(offsets[offset]);
  }
}
