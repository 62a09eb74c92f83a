package dev.briefing.web;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Finds two paths that would meet on some disk: the same path twice, two that differ only in letter
 * case (in a file's or a folder's name), or one that is a file here and a folder there.
 */
final class Meetings {

  private record Claim(String spelling, boolean folder, WebPath by) {}

  private final Map<String, Claim> claims = new HashMap<>();

  /** Claims the path and its folders; {@link IllegalArgumentException} when one is taken. */
  void add(WebPath path) {
    String value = path.value();
    for (int slash = value.indexOf('/'); slash >= 0; slash = value.indexOf('/', slash + 1)) {
      claim(new Claim(value.substring(0, slash), true, path));
    }
    claim(new Claim(value, false, path));
  }

  private void claim(Claim claim) {
    Claim earlier = claims.putIfAbsent(folded(claim.spelling), claim);
    if (earlier == null || (earlier.folder && claim.folder && sameSpelling(earlier, claim))) {
      return;
    }
    throw new IllegalArgumentException(sentence(earlier, claim));
  }

  private static String sentence(Claim one, Claim two) {
    if (!sameSpelling(one, two)) {
      return one.by
          + " and "
          + two.by
          + " would meet: "
          + one.spelling
          + " and "
          + two.spelling
          + " differ only in letter case";
    }
    if (one.folder != two.folder) {
      String file = one.folder ? two.spelling : one.spelling;
      return one.by + " and " + two.by + " cannot both be: " + file + " is a file and a folder";
    }
    return "two contents at one path: " + one.by + " and " + two.by;
  }

  private static boolean sameSpelling(Claim one, Claim two) {
    return one.spelling.equals(two.spelling);
  }

  /** Upper, then lower: what some disk takes for one letter must fold to one (ß, ſ, İ). */
  private static String folded(String path) {
    if (PathFault.isPlain(path)) {
      return path; // Has small letters only.
    }
    String upper = path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(upper, Normalizer.Form.NFC);
  }
}
