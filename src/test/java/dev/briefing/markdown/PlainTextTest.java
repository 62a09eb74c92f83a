package dev.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Destination;
import dev.briefing.model.Prose;
import dev.briefing.model.Reference;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void hasNoMarkupAndOneLineForEachBlock() {
    assertThat(
            Read.blocks(
                    """
                    # A *b*

                    One `two`
                    [three](page:x)[^1] <b>four</b>\\
                    five.

                    - six
                    - > seven

                    |eight|nine|
                    |-|-|
                    |ten||

                    ```
                    code
                    ```

                    [^1]: Note.
                    """)
                .plain())
        .isEqualTo(
            "A b\nOne two three <b>four</b> five.\nsix\nseven\neight\nnine\nten\ncode\nNote.");
  }

  @Test
  void aTextOfNothingIsBlank() {
    assertThat(Read.blocks(" \n\n").isBlank()).isTrue();
    assertThat(Read.blocks("![](page:a)").isBlank()).isFalse();
  }

  @Test
  void aReferenceHasItsTextAndTitle() {
    Prose prose = Read.blocks("[at *least* 7%](indicator:rd \"p. 4\") ![a `b`](term:c)");
    Reference link = prose.references().get(0);
    assertThat(link.text()).isEqualTo("at least 7%");
    assertThat(link.title()).isEqualTo(Optional.of("p. 4"));
    assertThat(link.raw()).isEqualTo("indicator:rd");
    assertThat(link.destination()).isInstanceOf(Destination.Figure.class);
    assertThat(link.image()).isFalse();
    Reference image = prose.references().get(1);
    assertThat(image.text()).isEqualTo("a b");
    assertThat(image.title()).isEmpty();
    assertThat(image.image()).isTrue();
  }

  @Test
  void chineseNextToEmphasis() {
    assertThat(Read.html("研发**增长**很快，*新质*生产力 --- \"x\" ..."))
        .isEqualTo("<p>研发<strong>增长</strong>很快，<em>新质</em>生产力 --- &quot;x&quot; ...</p>\n");
  }
}
