package dev.briefing.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of Markdown, as near as can be told without parsing hundreds of versions. */
final class PastSentences {
  /** Where a link leads is no part of what a reader reads. */
  private static final Pattern DESTINATION = Pattern.compile("]\\([^()\\n]*\\)|]:[^\\n]*");

  private static final Pattern MARKUP =
      Pattern.compile("[\\[\\]*_`#>|!~]+|^[ \\t]*(?:[-+]|\\d+[.)])[ \\t]+", Pattern.MULTILINE);
  private static final Pattern END =
      Pattern.compile("(?<=[.!?…][\"”’)]{0,2})\\s+|(?<=[。！？])|\\n\\s*\\n");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private PastSentences() {}

  /** Without markup, each on one line. */
  static List<String> of(String markdown) {
    String bare = DESTINATION.matcher(markdown).replaceAll("]");
    return Arrays.stream(END.split(MARKUP.matcher(bare).replaceAll("")))
        .map(sentence -> SPACE.matcher(sentence.strip()).replaceAll(" "))
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  /**
   * A text in stretches whose sentences are those of the text: no sentence goes on beyond a line
   * that ends with its end, or beyond an empty line, and no markup beyond any line.
   */
  static List<String> stretches(String markdown) {
    List<String> stretches = new ArrayList<>();
    int start = 0;
    int line = 0;
    for (int end = markdown.indexOf('\n'); end >= 0; end = markdown.indexOf('\n', line)) {
      if (isLast(markdown, line, end)) {
        stretches.add(markdown.substring(start, end + 1));
        start = end + 1;
      }
      line = end + 1;
    }
    stretches.add(markdown.substring(start));
    return stretches;
  }

  private static boolean isLast(String markdown, int line, int end) {
    boolean stops = end > line && ".?…".indexOf(markdown.charAt(end - 1)) >= 0;
    return markdown.startsWith("\n", end + 1)
        || (stops && !markdown.substring(line, end).contains("]:"));
  }
}
