package dev.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Reference;
import dev.briefing.problem.Position;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where references stand: line:column+length, then where the destination is written. */
class PositionsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '¦',
      textBlock =
          """
          [a](b)                               ¦ 1:1+6 1:5
          one [two](three) four                ¦ 1:5+12 1:11
          ![alt](chart:x)                      ¦ 1:1+15 1:8
          x ![alt](<a b> "t")                  ¦ 1:3+17 1:11
          [a](  b  )                           ¦ 1:1+10 1:7
          [a]()                                ¦ 1:1+5 1:5
          [](b)                                ¦ 1:1+5 1:4
          [a](b "(c)") [d](e)                  ¦ 1:1+12 1:5 | 1:14+6 1:18
          - x\\n- y [a](b)\\n  z [c](d)        ¦ 2:5+6 2:9 | 3:5+6 3:9
          1. x\\n\\n   [a](b)                  ¦ 3:4+6 3:8
          > x [a](b)\\nlazy [c](d)             ¦ 1:5+6 1:9 | 2:6+6 2:10
          > > - [a](b)                         ¦ 1:7+6 1:11
          >\\t[a](b)                           ¦ 1:3+6 1:7
          -\\t[a](b)                           ¦ 1:3+6 1:7
          # A [b](c) #                         ¦ 1:5+6 1:9
          A [b](c)\\n===                       ¦ 1:3+6 1:7
          | [a](b) | c |\\n|--|--|\\n| d | [e](f) | ¦ 1:3+6 1:7 | 3:7+6 3:11
          | a \\| [b](c) | `x\\|y` \\| [d](e) |\\n|-|-| ¦ 1:8+6 1:12 | 1:27+6 1:31
          |a|\\n|-|\\n|\\|\\|[b\\|c](d)|       ¦ 3:6+9 3:13
          x[^1]\\n\\n[^1]: y [a](b)\\n    [c](d) ¦ 3:9+6 3:13 | 4:5+6 4:9
          研发 [增长](b)                        ¦ 1:4+7 1:9
          😀 [a😀](b)                           ¦ 1:3+7 1:8
          **研发**[a](b)                        ¦ 1:7+6 1:11
          *x* ~~[a](b)~~                       ¦ 1:7+6 1:11
          [two\\nlines](b)                     ¦ 1:1+4 2:8
          [two\\nlines](\\n  b\\n  "t")        ¦ 1:1+4 3:3
          > [two\\n> lines](<b>)               ¦ 1:3+4 2:11
          [a][r] [r] [r][]\\n\\n[r]: b         ¦ 1:1+6 1:1 | 1:8+3 1:8 | 1:12+5 1:12
          ![a][r]\\n\\n[r]: b                  ¦ 1:1+7 1:1
          [![i](j)](k)                         ¦ 1:1+12 1:11 | 1:2+7 1:7
          x <https://e.org> y                  ¦ 1:3+15 1:4
          见 https://e.org/研 y                 ¦ 1:3+15 1:3
          x www.e.org, me@e.org.               ¦ 1:3+9 1:3 | 1:14+8 1:14
          a \\* b &amp; https://e.org c        ¦ 1:14+13 1:14
          &amp;&amp;&amp; https://e.org https://e.org ¦ 1:17+13 1:17 | 1:31+13 1:31
          a &amp; https://e.org/?a=1&amp;b=2   ¦ 1:9+22 1:9
          |a|\\n|-|\\n|x \\| https://e.org|    ¦ 3:7+13 3:7
          x\\r\\n[a](b)\\r[c](d)                ¦ 2:1+6 2:5 | 3:1+6 3:5
          """)
  void references(String markdown, String expected) {
    String text = markdown.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t").strip();
    assertThat(
            Read.blocks(text).references().stream()
                .map(PositionsTest::show)
                .collect(Collectors.joining(" | ")))
        .isEqualTo(expected.strip());
  }

  @Test
  void headings() {
    String text = "x\n\n  ## Two *words*\n\n> # Three\n\nFour\nfive\n---\n";
    assertThat(Read.blocks(text).headings())
        .extracting(heading -> heading.at().line() + ":" + heading.at().column() + heading.text())
        .containsExactly("3:3Two words", "5:3Three", "7:1Four five");
  }

  @Test
  void theStartOfTheText() {
    assertThat(Read.blocks("").at()).isEqualTo(Position.startOf("text.md"));
  }

  private static String show(Reference reference) {
    return show(reference.at()) + "+" + reference.length() + " " + show(reference.destinationAt());
  }

  private static String show(Position position) {
    return position.line() + ":" + position.column();
  }
}
