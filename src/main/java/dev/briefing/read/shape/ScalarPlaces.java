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
  private static final int LONGEST_ESCAPE = 6;

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
    int at = scalar.start();
    for (int i = 0; i < text.length(); i++) {
      int found = find(text.charAt(i), raw, at, scalar.end());
      offsets[i] = found < 0 ? at : found;
      at = found < 0 ? at : found + 1;
    }
    offsets[text.length()] = Math.min(at, scalar.end());
    return new ScalarPlaces(new TextLines("", text), offsets, file);
  }

  /**
   * The next place of a character, passing over what YAML itself drops: white space, quotes,
   * backslashes, the signs that open a block, and the few characters of an escape. An escaped
   * character has no place of its own.
   */
  private static int find(char wanted, String raw, int from, int end) {
    int others = 0;
    for (int i = from; i < end && others <= LONGEST_ESCAPE; i++) {
      char c = raw.charAt(i);
      if (c == wanted || (Character.isWhitespace(c) && Character.isWhitespace(wanted))) {
        return i;
      }
      if (!Character.isWhitespace(c) && "\"'\\|>-+".indexOf(c) < 0) {
        others++;
      }
    }
    return -1;
  }

  @Override
  public Position at(int line, int column) {
    int offset = Math.min(read.start(line + 1) + column, offsets.length - 1);
    return file.at(offsets[offset]);
  }
}
