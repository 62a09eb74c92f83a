package dev.briefing.render.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a style sheet, without what only its author reads. */
final class StyleSheet {
  /** A text in quotation marks, a comment, or white space; each by the quickest way to its end. */
  private static final Pattern PIECES =
      Pattern.compile(
          "(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|\\\\.|url\\([^)\"']*+\\))"
              + "|/\\*[^*]*+\\*++(?:[^/*][^*]*+\\*++)*+/|\\s++",
          Pattern.DOTALL);

  private StyleSheet() {}

  /**
   * The same rules in fewer bytes: no comments, and white space only where it divides. Texts in
   * quotation marks and addresses stay as they are, and so does what stands around operators, which
   * means something there.
   */
  static String small(String sheet) {
    StringBuilder small = new StringBuilder(sheet.length());
    boolean apart = false;
    int end = 0;
    Matcher piece = PIECES.matcher(sheet);
    while (piece.find()) {
      apart = append(small, sheet.substring(end, piece.start()), apart);
      if (piece.group(1) != null) {
        apart = append(small, piece.group(1), apart);
      } else {
        apart = true;
      }
      end = piece.end();
    }
    append(small, sheet.substring(end), apart);
    return small.toString();
  }

  /** Adds a piece, parted from what is before it where need be; whether the next is apart, too. */
  private static boolean append(StringBuilder small, String piece, boolean apart) {
    if (piece.isEmpty()) {
      return apart;
    }
    if (apart && !small.isEmpty() && !ends(small) && "{};,".indexOf(piece.charAt(0)) < 0) {
      small.append(' ');
    }
    if (piece.charAt(0) == '}' && small.length() > 0 && small.charAt(small.length() - 1) == ';') {
      small.setLength(small.length() - 1);
    }
    small.append(piece);
    return false;
  }

  private static boolean ends(StringBuilder small) {
    return "{};,".indexOf(small.charAt(small.length() - 1)) >= 0;
  }
}
