package dev.briefing.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why a text is not a {@link WebPath}, in a sentence. Refused is whatever some disk or host would
 * take for another place: absolute and empty paths, empty segments, {@code .} and {@code ..},
 * control and bidirectional characters, backslashes, what Windows reserves, names over 255 bytes,
 * and text not in Unicode's form NFC.
 *
 * <p>A segment with a leading dot is refused too, since dotfiles in the site folder belong to
 * others. The two that hosts ask for by name are let in: the folder {@code .well-known} and the
 * file {@code .nojekyll}, both at the root.
 */
public final class PathFault {

  private static final int LONGEST_NAME = 255;
  private static final List<String> DEVICES = List.of("con", "prn", "aux", "nul", "com", "lpt");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\..*)?");

  private PathFault() {}

  /** The first fault of the path; empty when it is a good one. */
  public static Optional<String> of(String path) {
    return isPlain(path) ? Optional.empty() : reason(path);
  }

  /**
   * Whether it is surely a good one, which nearly all are: small letters, digits, hyphens,
   * underscores and single dots within names, none of them like a device's.
   */
  static boolean isPlain(String path) {
    int start = 0;
    char before = '/';
    for (int i = 0; i <= path.length(); i++) {
      char c = i == path.length() ? '/' : path.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
      boolean mark = (c == '/' || c == '.') && before != '/' && before != '.';
      if (!letter && !mark) {
        return false;
      }
      if (c == '/') {
        if (i - start > LONGEST_NAME || mayBeDevice(path, start)) {
          return false;
        }
        start = i + 1;
      }
      before = c;
    }
    return true;
  }

  private static boolean mayBeDevice(String path, int at) {
    for (String device : DEVICES) {
      if (path.startsWith(device, at)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> reason(String path) {
    return why(path).map(why -> "\"" + visible(path) + "\" is not a path in the site: " + why);
  }

  private static Optional<String> why(String path) {
    if (path.isEmpty()) {
      return Optional.of("it is empty");
    }
    if (path.startsWith("/")) {
      return Optional.of("it begins with a slash");
    }
    Optional<String> character =
        path.codePoints().mapToObj(PathFault::character).flatMap(Optional::stream).findFirst();
    if (character.isPresent()) {
      return character;
    }
    if (!Normalizer.isNormalized(path, Normalizer.Form.NFC)) {
      return Optional.of("its letters are not in Unicode's composed form (NFC)");
    }
    String[] segments = path.split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      Optional<String> fault = segment(segments[i], i, segments.length);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> character(int c) {
    if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
      return Optional.of("it has a control character");
    }
    if (Character.getType(c) == Character.FORMAT) {
      return Optional.of("it has an invisible or bidirectional character");
    }
    if (Character.getType(c) == Character.SURROGATE) {
      return Optional.of("it has half a character");
    }
    if ("\\<>:\"|?*".indexOf(c) >= 0) {
      return Optional.of("it has the character " + (char) c);
    }
    return Optional.empty();
  }

  private static Optional<String> segment(String name, int index, int count) {
    if (name.isEmpty()) {
      return Optional.of("a name between slashes is empty");
    }
    if (name.equals(".") || name.equals("..")) {
      return Optional.of("it has the segment " + name);
    }
    boolean asked =
        index == 0 && (count == 1 ? name.equals(".nojekyll") : name.equals(".well-known"));
    if (name.startsWith(".") && !asked) {
      return Optional.of("a name begins with a dot");
    }
    if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
      return Optional.of("a name begins or ends with a space, or ends with a dot");
    }
    if (DEVICE.matcher(name).matches()) {
      return Optional.of(name + " is a device on Windows");
    }
    if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      return Optional.of("a name is longer than " + LONGEST_NAME + " bytes");
    }
    return Optional.empty();
  }

  /** The path fit for a message: cut when long, and without what could disturb a terminal. */
  private static String visible(String path) {
    StringBuilder shown = new StringBuilder();
    path.codePoints()
        .limit(80)
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean hidden =
                  Character.isISOControl(c)
                      || type == Character.FORMAT
                      || type == Character.SURROGATE
                      || type == Character.LINE_SEPARATOR
                      || type == Character.PARAGRAPH_SEPARATOR;
              shown.append(hidden ? String.format("\\u%04x", c) : Character.toString(c));
            });
    return path.codePointCount(0, path.length()) > 80 ? shown + "…" : shown.toString();
  }
}
