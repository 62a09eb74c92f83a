package dev.briefing.check.quotes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A word, a number or a sign of a text, folded, so that typography makes no difference: all
 * quotation marks and apostrophes are one, all dashes are, and so are ligatures and their letters.
 *
 * @param text as it is compared; {@link #ELLIPSIS} for three dots of any form
 * @param spaced whether white space comes before it
 * @param written in which of the words between white space it stands, from 0
 * @param number how many words the text has up to here, itself included; signs count nothing
 */
record Token(String text, boolean spaced, int written, int number) {
  static final String ELLIPSIS = "…";
  static final String MARK = "'";

  private static final String MARKS = "\"“”„‟‘’‚‛«»‹›`´";
  private static final String DASHES = "‐‑‒–—―−";

  /** The tokens of a text, given as what stands between its white space. */
  static List<Token> of(List<String> words) {
    List<Token> tokens = new ArrayList<>();
    int number = 0;
    for (int written = 0; written < words.size(); written++) {
      String word = words.get(written);
      boolean spaced = true;
      boolean open = false;
      for (int at = 0; at < word.length(); ) {
        int end = end(word, at);
        String text = fold(word.substring(at, end));
        boolean counts = isWord(text);
        boolean ideograph = counts && Character.isIdeographic(text.codePointAt(0));
        if (counts && (ideograph || !open)) {
          number++;
        }
        open = counts ? !ideograph : open;
        if (!text.isEmpty()) {
          tokens.add(new Token(text, spaced, written, number));
          spaced = false;
        }
        at = end;
      }
    }
    return tokens;
  }

  /** Whether it is a word or a number, not a sign. */
  boolean isWord() {
    return isWord(text);
  }

  private static boolean isWord(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** With the space before it. */
  String withSpace() {
    return spaced ? " " + text : text;
  }

  private static int end(String word, int at) {
    int first = word.codePointAt(at);
    int end = at + Character.charCount(first);
    if (first == '.') {
      while (end < word.length() && word.charAt(end) == '.') {
        end++;
      }
      return end - at >= 3 ? end : at + 1;
    }
    if (Character.isIdeographic(first) || !isPart(first)) {
      return end;
    }
    while (end < word.length() && goesOn(word, end)) {
      end += Character.charCount(word.codePointAt(end));
    }
    return end;
  }

  /** A point or a comma between digits and an apostrophe between letters do not end a word. */
  private static boolean goesOn(String word, int at) {
    int c = word.codePointAt(at);
    if (isPart(c)) {
      return !Character.isIdeographic(c);
    }
    if (at + 1 == word.length()) {
      return false;
    }
    char before = word.charAt(at - 1);
    int after = word.codePointAt(at + 1);
    return (c == '.' || c == ',')
        ? Character.isDigit(before) && Character.isDigit(after)
        : (c == '\'' || c == '’') && Character.isLetter(before) && Character.isLetter(after);
  }

  private static boolean isPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  private static String fold(String text) {
    if (text.startsWith("...") || text.equals(ELLIPSIS) || text.equals("⋯")) {
      return ELLIPSIS;
    }
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (MARKS.indexOf(c) >= 0) {
        folded.append(MARK);
      } else if (DASHES.indexOf(c) >= 0) {
        folded.append('-');
      } else if (Character.getType(c) != Character.FORMAT) {
        folded.append(c);
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFKC);
  }
}
