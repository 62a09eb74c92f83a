package dev.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.RunningText;
import dev.briefing.problem.Position;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TreesAreReadAgainTest {
  private static final String TEXT =
      """
      ## One

      It grew by [7%](indicator:growth/2025) in [China](sector:china).[^1] A bare https://example.org/a.

      | a | b |
      | - | - |
      | `x \\| y` | [z](term:z) |

      ![Growth](indicator:growth)

      [^1]: A note with a [link](page:p), and ## no heading.
      """;

  private final AtomicInteger readings = new AtomicInteger();

  private MarkdownProse prose() {
    return MarkdownProse.of(
        Markdown.blocks(
            () -> {
              readings.incrementAndGet();
              return TEXT;
            },
            (line, column) -> new Position("p.md", line + 1, column + 1)));
  }

  private static String html(MarkdownProse prose) {
    return ProseHtml.blocks(prose, new PlainWeaver());
  }

  @Test
  void anEqualTreeComesOfTheSameText() throws InterruptedException {
    MarkdownProse prose = prose();
    String html = html(prose);
    List<String> texts = prose.runningTexts().stream().map(RunningText::text).toList();
    int before = readings.get();

    letGo(new WeakReference<>(prose.tree()));

    assertThat(html(prose)).isEqualTo(html);
    assertThat(readings.get()).isGreaterThan(before);
    assertThat(prose.runningTexts().stream().map(RunningText::text)).isEqualTo(texts);
    assertThat(prose.tree().references()).isEqualTo(prose.references());
    assertThat(prose.tree().headingOf().values()).containsExactlyElementsOf(prose.headings());
  }

  /** Asks for the memory until the tree is gone. */
  private static void letGo(WeakReference<Tree> tree) throws InterruptedException {
    for (int i = 0; i < 1000 && tree.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(tree.get()).as("a tree that nobody holds").isNull();
  }
}
