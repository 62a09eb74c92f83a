package dev.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineTest {

  private static String html(String markdown) {
    return ProseHtml.inline(Read.inline(markdown), new PlainWeaver());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          # a                      ¦ # a
          - a\\n- b                ¦ - a\\n- b
          1. a                     ¦ 1. a
          > a                      ¦ &gt; a
          ```x\\na                 ¦ ```x\\na
          a\\n===                  ¦ a\\n===
          ***                      ¦ ***
          |a|\\n|-|\\n|b|          ¦ |a|\\n|-|\\n|b|
          <div>                    ¦ &lt;div&gt;
          a[^1]                    ¦ a[^1]
          *a* **b** `c` ~~d~~      ¦ <em>a</em> <strong>b</strong> <code>c</code> <del>d</del>
          [a](page:b)              ¦ <a href="page:b">a</a>
          ![a](page:b)             ¦ <img src="page:b" alt="a" />
          https://e.org            ¦ <a href="https://e.org">https://e.org</a>
          a\\n\\n\\nb\\nc          ¦ a<br />b\\nc
          a\\\\nb                  ¦ a<br />\\nb
          """)
  void keepsToTheLine(String markdown, String html) {
    assertThat(html(markdown.replace("\\n", "\n"))).isEqualTo(html.replace("\\n", "\n"));
  }

  @Test
  void indentedTextIsNoCode() {
    assertThat(html("    a")).isEqualTo("a");
  }

  @Test
  void hasReferencesButNoEmbeds() {
    Prose prose = Read.inline("x\n\n![a](page:b)");
    assertThat(prose.references()).hasSize(1).noneMatch(reference -> reference.alone());
    assertThat(prose.references().get(0).at().line()).isEqualTo(3);
    assertThat(prose.headings()).isEmpty();
  }

  @Test
  void aWholeBodyCanBeShownOnOneLine() {
    String body = "# A\n\n- b\n- c\n\n|d|\n|-|\n|e[^1]|\n\n[^1]: f\n";
    assertThat(ProseHtml.inline(Read.blocks(body), new PlainWeaver()))
        .isEqualTo("A<br />b<br />c<br />d<br />e");
  }
}
