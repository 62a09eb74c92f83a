package dev.briefing.render.theme;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens of a style sheet, such as {@code --c1}, as they are for light pages: what stands in a
 * {@code :root} that no condition surrounds. Pictures that leave the site need them in full.
 */
final class StyleTokens {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern TOKEN = Pattern.compile("\\s*--([\\w-]+)\\s*:\\s*([^;]*)");
  private static final Pattern NAMED = Pattern.compile("var\\(--([\\w-]+)\\)");
  private static final int LONGEST_CHAIN = 10;

  private final Map<String, String> values = new HashMap<>();

  /** Those of a style sheet, which take the place of what was there before. */
  StyleTokens and(byte[] sheet) {
    String css = COMMENT.matcher(new String(sheet, StandardCharsets.UTF_8)).replaceAll("");
    int depth = 0;
    int start = 0;
    boolean root = false;
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      if (c == '{') {
        root = depth == 0 && css.substring(start, i).strip().equals(":root");
        depth++;
        start = i + 1;
      } else if (c == '}') {
        if (root && depth == 1) {
          read(css.substring(start, i));
        }
        depth = Math.max(0, depth - 1);
        start = i + 1;
      }
    }
    return this;
  }

  private void read(String declarations) {
    Matcher token = TOKEN.matcher(declarations);
    while (token.find()) {
      values.put(token.group(1), token.group(2).strip());
    }
  }

  /** What a token stands for; one that names another stands for the other's value. */
  Optional<String> value(String name) {
    Optional<String> value = Optional.ofNullable(values.get(name));
    for (int i = 0; i < LONGEST_CHAIN && value.isPresent(); i++) {
      Matcher named = NAMED.matcher(value.get());
      if (!named.matches()) {
        return value;
      }
      value = Optional.ofNullable(values.get(named.group(1)));
    }
    return Optional.empty();
  }
}
