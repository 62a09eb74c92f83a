package dev.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Prose;
import org.junit.jupiter.api.Test;

class FootnotesTest {

  @Test
  void leadThereAndBack() {
    assertThat(Read.html("A[^x] b[^y] c[^x].\n\n[^y]: Y.\n[^x]: X.\n\n    - l\n"))
        .isEqualTo(
            """
            <p>A<sup class="footnote-ref"><a href="#fn:1" id="fnref:1" role="doc-noteref">1</a></sup> \
            b<sup class="footnote-ref"><a href="#fn:2" id="fnref:2" role="doc-noteref">2</a></sup> \
            c<sup class="footnote-ref"><a href="#fn:1" id="fnref:1-2" role="doc-noteref">1</a></sup>.</p>
            <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
            <ol>
            <li id="fn:1">
            <p>X.</p>
            <ul>
            <li>l</li>
            </ul>
            <p>\
            <a href="#fnref:1" role="doc-backlink" aria-label="Back to reference 1">↩\uFE0E</a> \
            <a href="#fnref:1-2" role="doc-backlink" aria-label="Back to reference 1-2">↩\uFE0E</a></p>
            </li>
            <li id="fn:2">
            <p>Y. \
            <a href="#fnref:2" role="doc-backlink" aria-label="Back to reference 2">↩\uFE0E</a></p>
            </li>
            </ol>
            </section>
            """);
  }

  @Test
  void mayReferToFootnotes() {
    assertThat(Read.html("A[^1].\n\n[^1]: B[^2].\n[^2]: C[^1].\n"))
        .contains("<li id=\"fn:1\">", "<li id=\"fn:2\">", "id=\"fnref:1-2\"", "id=\"fnref:2\"");
  }

  @Test
  void areNotShownWithoutAReference() {
    Prose prose = Read.blocks("A.\n\n[^1]: # H\n    [b](page:b)\n");
    assertThat(prose.references()).isEmpty();
    assertThat(prose.headings()).isEmpty();
    assertThat(prose.plain()).isEqualTo("A.");
    assertThat(ProseHtml.blocks(prose, new PlainWeaver())).isEqualTo("<p>A.</p>\n");
  }

  @Test
  void startTheirHeadingsAfresh() {
    assertThat(Read.html("# A[^1]\n## B\n\n[^1]: ### C\n"))
        .contains("<h2 id=\"a\">", "<h3 id=\"b\">", "<h2 id=\"c\">");
  }

  @Test
  void aMarkWithoutAFootnoteIsText() {
    assertThat(Read.html("A[^1].")).isEqualTo("<p>A[^1].</p>\n");
  }

  @Test
  void anAlternativeTextHasNoMarks() {
    assertThat(Read.html("![a[^1]](page:b) c\n\n[^1]: N.\n"))
        .isEqualTo("<p><img src=\"page:b\" alt=\"a\" /> c</p>\n");
  }
}
