package dev.briefing.export.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text by which it is found, folded: without case, accents and the plural's s;
 * Chinese by pairs of characters. The script of the search page folds what a reader asks in the
 * same way.
 */
final class SearchWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}&\\p{L}(?!\\p{L})"
              + "|\\p{IsHan}+"
              + "|(?:(?!\\p{IsHan})[\\p{L}\\p{N}])+(?:(?<=\\p{N})[.,]\\p{N}+)*");

  private SearchWords() {}

  /** The words in order, as often as they occur. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(folded(text));
    while (word.find()) {
      add(word.group(), words);
    }
    return words;
  }

  private static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static void add(String word, List<String> words) {
    if (Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN) {
      pairs(word, words);
    } else if (word.length() > 1 || Character.isDigit(word.charAt(0))) {
      words.add(singular(word.replace(",", "")));
    }
  }

  private static void pairs(String run, List<String> words) {
    int[] signs = run.codePoints().toArray();
    if (signs.length == 1) {
      words.add(run);
    }
    for (int i = 0; i + 1 < signs.length; i++) {
      words.add(new String(signs, i, 2));
    }
  }

  private static String singular(String word) {
    if (word.length() < 4 || !word.endsWith("s") || word.matches(".*(?:ss|us|is)")) {
      return word;
    }
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }
}
