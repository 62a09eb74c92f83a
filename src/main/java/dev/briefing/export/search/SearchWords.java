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
    int start = 0;
    // No word goes beyond its line.
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      line(text.substring(start, end), words);
      start = end + 1;
    }
    line(text.substring(start), words);
    return words;
  }

  private static void line(String line, List<String> words) {
    if (isAscii(line)) {
      ascii(line.toLowerCase(Locale.ROOT), words);
      return;
    }
    Matcher word = WORD.matcher(folded(line));
    while (word.find()) {
      add(word.group(), words);
    }
  }

  private static boolean isAscii(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  /** What the pattern finds, in a line of small letters, digits and marks without accents. */
  private static void ascii(String line, List<String> words) {
    int at = 0;
    while (at < line.length()) {
      if (!isSign(line, at)) {
        at++;
        continue;
      }
      int end = at + 1;
      if (isLetter(line, at)
          && end < line.length()
          && line.charAt(end) == '&'
          && isLetter(line, at + 2)
          && !isLetter(line, at + 3)) {
        end = at + 3;
      } else {
        while (isSign(line, end)) {
          end++;
        }
        while (isPoint(line, end) && isDigit(line, end - 1) && isDigit(line, end + 1)) {
          end++;
          while (isDigit(line, end)) {
            end++;
          }
        }
      }
      add(line.substring(at, end), words);
      at = end;
    }
  }

  private static boolean isPoint(String line, int at) {
    return at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ',');
  }

  private static boolean isSign(String line, int at) {
    return isLetter(line, at) || isDigit(line, at);
  }

  private static boolean isLetter(String line, int at) {
    return at < line.length() && line.charAt(at) >= 'a' && line.charAt(at) <= 'z';
  }

  private static boolean isDigit(String line, int at) {
    return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
  }

  private static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static void add(String word, List<String> words) {
    if (word.charAt(0) > 0x7f
        && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN) {
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
    boolean stays = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
    if (word.length() < 4 || !word.endsWith("s") || stays) {
      return word;
    }
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }
}
