package dev.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Prose;
import dev.briefing.model.Quotation;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as quoted, for which sources, and where: line:column+length text @sources. */
class QuotedTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      delimiter = '¦',
      textBlock =
          """
          [A](source:a) says “two words”.                      ¦ 1:21+9 two words @a
          [A](source:a) says "two words".                      ¦ 1:21+9 two words @a
          It says “two words”. [A](source:a).                  ¦ 1:10+9 two words @a
          It says “two words”. [A](source:a) agrees.           ¦ 1:10+9 two words @
          It says “three whole words”. [A](source:a) agrees.   ¦ 1:10+17 three whole words @a
          [A](source:a) is one. “Three whole words” are not.   ¦ 1:24+17 Three whole words @a
          [A](source:a) and [B](source:b): “x”.                ¦ 1:35+1 x @b,a
          [AP](source:a). “X y” is quoted by [B](source:b).    ¦ 1:18+3 X y @b
          “One. Two.” Said [A](source:a).                      ¦ 1:2+9 One. Two. @
          “One. Two three.” Said [A](source:a).                ¦ 1:2+15 One. Two three. @a
          “One two?” said [A](source:a).                       ¦ 1:2+8 One two? @a
          “A **bold** [word](term:b) more”, [A](source:a).     ¦ 1:2+30 A bold word more @a
          “a &amp; \\"b\\" c”, [A](source:a)                   ¦ 1:2+15 a & "b" c @a
          研 “研发” [A](source:a)                               ¦ 1:4+2 研发 @a
          In “the U.S. The”, J. Smith of “Co. X”, [A](source:a). ¦ 1:5+12 the U.S. The @a | 1:33+5 Co. X @a
          “outer “inner” outer” [A](source:a)                  ¦ 1:2+19 outer “inner” outer @a
          “never closed [A](source:a)                          ¦
          a 5" nail, `“code”`, <a b="c"> and “” [A](source:a)             ¦
          “two\\nlines here”, [A](source:a)                    ¦ 1:2+3 two lines here @a
          - “x”, [A](source:a)\\n- “y”                          ¦ 1:4+1 x @a | 2:4+1 y @
          | “x” | [A](source:a) |\\n|--|--|\\n| “y” | z |       ¦ 1:4+1 x @a | 3:4+1 y @
          |a|\\n|-|\\n|b \\| “x \\| y” [A](source:a)|           ¦ 3:8+6 x | y @a
          “x”[^1] here.\\n\\n[^1]: [A](source:a), “z”          ¦ 1:2+1 x @a | 3:23+1 z @a
          x\\n\\n[^1]: [A](source:a), “z”                       ¦
          > Words *of*\\n> it.\\n>\\n> — B, [A](source:a), [C](source:c) ¦ 1:3+9 Words of it. @c block
          > “Words.”\\n>\\n> More.\\n>\\n> — [A](source:a)      ¦ 1:3+8 “Words.” More. @a block
          > Words “x”.\\n>\\n> — Nobody                        ¦ 1:10+1 x @
          > Words “x” [A](source:a).                           ¦ 1:10+1 x @a
          # “x” [A](source:a)                                  ¦
          """)
  void isFound(String markdown, String expected) {
    Prose prose = Read.blocks(markdown.replace("\\n", "\n").strip());
    assertThat(prose.quotations().stream().map(QuotedTest::show).collect(Collectors.joining(" | ")))
        .isEqualTo(expected == null ? "" : expected.strip());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      delimiter = '¦',
      textBlock =
          """
          “one two” [A](source:a)                     ¦ 1:2 1:6
          “a &amp; b\\nc **d**e” [A](source:a)        ¦ 1:2 1:4 1:10 2:1 2:5
          > one *two*\\n> three\\n>\\n> — [A](source:a) ¦ 1:3 1:8 2:3
          """)
  void knowsThePlaceOfEachWord(String markdown, String expected) {
    Prose prose = Read.blocks(markdown.replace("\\n", "\n").strip());
    assertThat(
            prose.quotations().get(0).quote().words().stream()
                .map(word -> word.at().line() + ":" + word.at().column())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  private static String show(Quotation quotation) {
    var at = quotation.quote().at();
    return at.line()
        + ":"
        + at.column()
        + "+"
        + quotation.quote().length()
        + " "
        + quotation.text().replace('\n', ' ')
        + " @"
        + String.join(",", quotation.sources())
        + (quotation.block() ? " block" : "");
  }
}
