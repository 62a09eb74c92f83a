package dev.briefing.read.yaml;

import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that nobody sees and that change what others say: those that turn the direction of
 * what follows, and those that no page may hold. A stretch of another direction (U+2066 to U+2068)
 * may stand where it ends (U+2069) on its own line, so that nothing outside of it is turned.
 */
public final class HiddenCharacters {
  private static final int END_OF_STRETCH = 0x2069;

  /** The number of a character, as Markdown takes it. */
  private static final Pattern NUMBERED =
      Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));");

  private HiddenCharacters() {}

  /** Reports the first of each line of a file. */
  public static void reportIn(TextLines file, Problems problems) {
    String text = file.text();
    if (text.chars().allMatch(c -> c < 0x7f)) {
      return;
    }
    for (int line = 1; line <= file.count(); line++) {
      int start = file.start(line);
      int end = line < file.count() ? file.start(line + 1) - 1 : text.length();
      int found = first(text, start, end);
      if (found >= 0) {
        problems.add(problem(file.at(found), 1, text.codePointAt(found), "stands here"));
      }
    }
  }

  /** Reports what escapes make of a text that the file itself does not hold. */
  static void reportIn(Node.Scalar scalar, TextLines file, Problems problems) {
    String raw = file.text().substring(scalar.start(), scalar.end());
    if (!raw.startsWith("\"") || raw.indexOf('\\') < 0) {
      return;
    }
    for (String line : scalar.text().split("\n", -1)) {
      int found = first(line, 0, line.length());
      if (found >= 0) {
        int hidden = line.codePointAt(found);
        problems.add(problem(scalar.at(), scalar.length(), hidden, "is written in this text"));
        return;
      }
    }
  }

  /**
   * Reports those that a Markdown text names by their number.
   *
   * @param places of the text's characters in the file
   */
  public static void reportNumbered(
      String markdown, IntFunction<Position> places, Problems problems) {
    for (Matcher named = NUMBERED.matcher(markdown); named.find(); ) {
      int character =
          named.group(1) != null
              ? Integer.parseInt(named.group(1), 16)
              : Integer.parseInt(named.group(2));
      boolean known = character > 0 && character <= Character.MAX_CODE_POINT;
      if (known && (turns(character) || !isPrintable(character))) {
        int length = named.end() - named.start();
        problems.add(
            problem(places.apply(named.start()), length, character, "is named here by its number"));
      }
    }
  }

  /** The first hidden character between two offsets, or -1. */
  private static int first(String text, int start, int end) {
    int open = 0;
    int opened = -1;
    for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      if (character >= 0x2066 && character < END_OF_STRETCH) {
        opened = open == 0 ? at : opened;
        open++;
      } else if (character == END_OF_STRETCH) {
        if (open == 0) {
          return at;
        }
        open--;
      } else if (turns(character) || !isPrintable(character)) {
        return at;
      }
    }
    return open > 0 ? opened : -1;
  }

  private static boolean turns(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= END_OF_STRETCH);
  }

  /** Whether pages and feeds may hold it. */
  private static boolean isPrintable(int character) {
    boolean control = character < ' ' && character != '\n' && character != '\t';
    boolean none =
        (character & 0xfffe) == 0xfffe
            || (character >= 0xfdd0 && character <= 0xfdef)
            || (character >= 0xd800 && character <= 0xdfff);
    return !control && !none && (character < 0x7f || character > 0x9f);
  }

  private static Problem problem(Position at, int length, int character, String where) {
    String code = String.format(Locale.ROOT, "U+%04X", character);
    boolean stretch = character >= 0x2066 && character <= END_OF_STRETCH;
    String message =
        turns(character)
            ? "a character that turns the direction of the text (" + code + ") " + where
            : "a character that cannot be shown (" + code + ") " + where;
    String hint =
        stretch
            ? "delete it, or end on the same line what it begins: with U+2069, once"
            : "delete it; you may have to retype the words around it";
    return Problem.of(Rule.HIDDEN_CHARACTER, at, length, message).withHint(hint);
  }
}
