package dev.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Prose;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nesting deeper than any author's does not exhaust the stack. */
class NestingTest {
  private static final int DEEP = 10_000;
  private static final int SMALL_STACK = 256 * 1024;

  static Stream<String> deep() {
    return Stream.of(
        "> ".repeat(DEEP) + "a",
        "- ".repeat(DEEP) + "a",
        "1. ".repeat(DEEP) + "a",
        "> - ".repeat(DEEP) + "a",
        "[".repeat(DEEP) + "a" + "]".repeat(DEEP),
        "[".repeat(DEEP) + "a" + "](page:a)".repeat(DEEP),
        "![".repeat(DEEP) + "a" + "](page:a)".repeat(DEEP),
        "*".repeat(DEEP) + "a" + "*".repeat(DEEP),
        "*a _".repeat(DEEP) + "a" + "_ a*".repeat(DEEP),
        "~~a *".repeat(DEEP) + "a" + "* a~~".repeat(DEEP),
        "a[^1]\n\n" + "[^1]: ".repeat(DEEP) + "a",
        "a[^0]\n\n" + notes());
  }

  /** Each footnote refers to the next. */
  private static String notes() {
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < DEEP; i++) {
      notes.append("[^").append(i).append("]: a[^").append(i + 1).append("]\n");
    }
    return notes.toString();
  }

  @ParameterizedTest
  @MethodSource("deep")
  void isBounded(String markdown) throws InterruptedException {
    Throwable[] failure = new Throwable[1];
    Thread thread =
        new Thread(
            null,
            () -> {
              Prose blocks = Read.blocks(markdown);
              ProseHtml.blocks(blocks, new PlainWeaver());
              ProseHtml.inline(blocks, new PlainWeaver());
              ProseHtml.inline(Read.inline(markdown), new PlainWeaver());
            },
            "small stack",
            SMALL_STACK);
    thread.setUncaughtExceptionHandler((t, thrown) -> failure[0] = thrown);
    thread.start();
    thread.join();
    assertThat(failure[0]).isNull();
  }

  @Test
  void honestNestingStays() {
    assertThat(Read.html("> ".repeat(20) + "- ".repeat(10) + "a").split("<blockquote>"))
        .hasSize(21);
    assertThat(Read.html("> ".repeat(20) + "- ".repeat(10) + "a").split("<ul>")).hasSize(11);
  }
}
