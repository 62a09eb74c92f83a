package dev.briefing.figure;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into numbers, words and signs; white space only parts them. A Chinese character is a
 * word. Kept in arrays, since a text may be long.
 */
final class Tokens {
  enum Kind {
    /** Digits with the separators of one number. */
    NUMBER,
    WORD,
    /** Any other character. */
    SIGN,
    /** Digits that are no number, such as 2.1.3. */
    OPAQUE,
    END
  }

  /** No word of a table is longer, so a longer word need not be looked up. */
  private static final int LONGEST_WORD = 40;

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Kind[] kinds = new Kind[64];
  private int size;

  /** Each token in lower case, once it was asked for. */
  private @Nullable String[] words = {};

  private Tokens(String text) {
    this.text = text;
  }

  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isBlank(c)) {
        at++;
      } else {
        at = tokens.add(at, c);
      }
    }
    tokens.words = new @Nullable String[tokens.size];
    return tokens;
  }

  private int add(int at, char c) {
    if (Digits.isDigit(c) || Digits.isPointOfDecimals(text, at)) {
      Digits digits = Digits.at(text, at);
      return add(digits.isNumber() ? Kind.NUMBER : Kind.OPAQUE, at, digits.end());
    }
    if (!isLetter(c)) {
      return add(Kind.SIGN, at, at + 1);
    }
    int end = at + 1;
    while (!Character.isIdeographic(c) && end < text.length() && isWithinWord(end)) {
      end++;
    }
    return add(Kind.WORD, at, end);
  }

  private boolean isWithinWord(int at) {
    char c = text.charAt(at);
    boolean apostrophe = c == '\'' || c == '’';
    return (isLetter(c) && !Character.isIdeographic(c))
        || (apostrophe && at + 1 < text.length() && isLetter(text.charAt(at + 1)));
  }

  private int add(Kind kind, int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    size++;
    return end;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  private static boolean isLetter(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  int size() {
    return size;
  }

  /** Whether some tokens are all there are. */
  boolean isWhole(int from, int to) {
    return from == 0 && to == size;
  }

  String text() {
    return text;
  }

  Kind kind(int i) {
    return i < 0 || i >= size ? Kind.END : kinds[i];
  }

  boolean isWord(int i) {
    return kind(i) == Kind.WORD;
  }

  boolean isNumber(int i) {
    return kind(i) == Kind.NUMBER;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Whether nothing stands between a token and the one before it. */
  boolean isGlued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  /** The token as written; empty beyond the ends. */
  String raw(int i) {
    return i < 0 || i >= size ? "" : text.substring(starts[i], ends[i]);
  }

  /** The token in lower case; empty beyond the ends, and for what is too long to be known. */
  String word(int i) {
    boolean known = i >= 0 && i < size && ends[i] - starts[i] <= LONGEST_WORD;
    if (!known) {
      return "";
    }
    if (words[i] == null) {
      words[i] = raw(i).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
    return words[i];
  }

  boolean is(int i, String word) {
    return word(i).equals(word);
  }

  /** Whether a token begins with a capital letter. */
  boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
  }

  /** Whether a sentence, or the text, begins with this token. */
  boolean opensSentence(int i) {
    String before = word(i - 1);
    return i == 0
        || before.equals(".")
        || before.equals("!")
        || before.equals("?")
        || before.equals(":");
  }
}
