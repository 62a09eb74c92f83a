package dev.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

  /** How many # are written, and the levels that come of it. */
  @ParameterizedTest
  @CsvSource({
    "1 2 3 2 1,       2 3 4 3 2",
    "2 3 2,           2 3 2",
    "3 1 2,           2 2 3",
    "1 3 3 2 3,       2 3 3 3 4",
    "1 4 2 4,         2 3 3 4",
    "1 2 3 4 5 6,     2 3 4 5 6 6",
    "2 1 2,           2 2 3"
  })
  void levels(String written, String levels) {
    String markdown =
        written
            .codePoints()
            .filter(Character::isDigit)
            .mapToObj(c -> "#".repeat(c - '0') + " x\n")
            .collect(Collectors.joining());
    assertThat(
            Read.blocks(markdown).headings().stream()
                .map(heading -> String.valueOf(heading.level()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(levels);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What stands in the way      | what-stands-in-the-way
          R&D: *growth*, `code` & 7%  | rd-growth-code--7
          第十五个 五年规划              | 第十五个-五年规划
          Développement à l’œuvre     | développement-à-lœuvre
          İIı                         | i̇iı
          2026–2030                   | 20262030
          snake_case                  | snake_case
          ?!                          | section
          [China](page:china) today   | china-today
          """)
  void ids(String heading, String id) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Read.blocks("# " + heading).headings().get(0).id()).isEqualTo(id);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void idsAreUnique() {
    assertThat(Read.blocks("# a\n# a\n# a-1\n# a\n# ?\n# !").headings())
        .extracting(heading -> heading.id())
        .containsExactly("a", "a-1", "a-1-1", "a-2", "section", "section-1");
  }

  @Test
  void html() {
    assertThat(Read.html("# One *two*\n\n### Three\n"))
        .isEqualTo("<h2 id=\"one-two\">One <em>two</em></h2>\n<h3 id=\"three\">Three</h3>\n");
  }
}
