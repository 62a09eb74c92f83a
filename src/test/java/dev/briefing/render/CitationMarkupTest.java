package dev.briefing.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationMarkupTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <div class="csl-entry">A. <span style="font-style: italic">B</span></div> | A. <i>B</i>
          <div class="csl-left-margin">[1]</div><div class="csl-right-inline">A</div> | A
          <span style="font-weight: bold">B <span style="font-style: italic">c</span></span> | <b>B <i>c</i></b>
          <a href="https://a.example/?b&amp;c">x</a> | <a class="outside" href="https://a.example/?b&amp;c" rel="noopener">x</a>
          <a href="javascript:x">x</a> | x
          <img src="x" onerror="y">A | A
          <span style="color: red">A</span> | A
          &lt;script&gt; | &lt;script&gt;
          """)
  void keepsEmphasisAndLinks(String processed, String html) {
    assertThat(CitationMarkup.of(processed).markup()).isEqualTo(html);
  }
}
