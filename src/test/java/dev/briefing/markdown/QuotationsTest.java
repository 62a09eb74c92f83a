package dev.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

  @ParameterizedTest
  @ValueSource(strings = {"— ", "– ", "—", "-- "})
  void haveTheirAttributionAsCaption(String dash) {
    assertThat(Read.html("> Words.\n>\n> More.\n>\n> " + dash + "A *b*, [CNN](source:cnn)\n"))
        .isEqualTo(
            """
            <figure class="quote"><blockquote>
            <p>Words.</p>
            <p>More.</p>
            </blockquote>
            <figcaption>A <em>b</em>, <a href="source:cnn">CNN</a></figcaption>
            </figure>
            """);
  }

  @Test
  void mayBeAttributedByALinkAlone() {
    assertThat(Read.html("> Words.\n>\n> — [CNN](source:cnn)"))
        .contains("<figcaption><a href=\"source:cnn\">CNN</a></figcaption>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> — A dash only opens it",
        "> Words.\n>\n> —",
        "> Words.\n>\n> — ",
        "> Words.\n>\n> --A",
        "> Words.\n>\n> --- A",
        "> Words.\n>\n> A — b",
        "> Words.\n>\n> — A\n>\n> B",
        "> Words.\n>\n> `— A`"
      })
  void arePlainWithoutOne(String markdown) {
    assertThat(Read.html(markdown)).startsWith("<blockquote>").doesNotContain("figure");
  }
}
