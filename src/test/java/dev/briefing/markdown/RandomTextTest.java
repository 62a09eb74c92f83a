package dev.briefing.markdown;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed gives well-formed HTML with nothing in it but what texts are made of. */
class RandomTextTest {
  private static final int SEEDS = 20;
  private static final int TEXTS = 100;
  private static final List<String> ALPHABET =
      List.of(
          "\n",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          " ",
          " ",
          "    ",
          "\t",
          "a",
          "b",
          "*",
          "**",
          "_",
          "`",
          "```",
          "~",
          "~~",
          "~~~",
          "#",
          "##",
          ">",
          "> ",
          "- ",
          "+ ",
          "1. ",
          "2) ",
          "|",
          "|-|-|\n",
          ":-:",
          "\\",
          "\\|",
          "[",
          "]",
          "(",
          ")",
          "[^1]",
          "[^1]: ",
          "[a]: b\n",
          "](page:a)",
          "![",
          "](javascript:x)",
          "<",
          ">",
          "<b>",
          "<!--",
          "-->",
          "<https://e.org>",
          "https://e.org/",
          "www.e.org",
          "me@e.org",
          "&",
          "&amp;",
          "&#1;",
          "&#xFFFF;",
          "&nbsp;",
          "\"",
          "'",
          "— ",
          "--",
          "===",
          "---",
          "***",
          "\u0000",
          "\u0001",
          "\f",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uFFFF",
          "\uD800",
          "\uDC00",
          "😀",
          "研发",
          "e\u0301",
          "\u202E",
          "}",
          "{",
          "%",
          "${",
          "=");

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isWellFormed(int seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        text.append(ALPHABET.get(random.nextInt(ALPHABET.size())));
      }
      String markdown = text.toString();
      try {
        SoundHtml.of(markdown);
      } catch (Exception | AssertionError e) {
        throw new AssertionError("seed " + seed + ", text " + i + ": " + markdown, e);
      }
    }
  }
}
