package dev.briefing.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class StyleTokensTest {
  @Test
  void areThoseThatNoConditionSurrounds() {
    StyleTokens tokens =
        of(
            """
            /* :root { --a: comment } */
            :root { --a: #111; --b: var(--a); --c: "x", y; color: red }
            @media (prefers-color-scheme: dark) { :root { --a: #222 } p { --a: #333 } }
            p { --a: #444 }
            :root { --a: #555; }
            @media print { :root { --a: #666 } }
            """);
    assertThat(tokens.value("a")).contains("#555");
    assertThat(tokens.value("b")).contains("#555");
    assertThat(tokens.value("c")).contains("\"x\", y");
    assertThat(tokens.value("color")).isEmpty();
  }

  @Test
  void aSheetWithoutATokenLeavesItAsItWas() {
    assertThat(of(":root { --a: #111 }").and("body {}".getBytes(StandardCharsets.UTF_8)).value("a"))
        .contains("#111");
  }

  @Test
  void brokenSheetsHaveNone() {
    assertThat(of(":root { --a: var(--b); --b: var(--a)").value("a")).isEmpty();
    assertThat(of(":root { --a: var(--b); --b: var(--a) }").value("a")).isEmpty();
    assertThat(of("}}} :root { --a: 1 }").value("a")).contains("1");
  }

  /** The colours of charts stand in the style sheet and nowhere else. */
  @Test
  void theChartFileHasNoColoursOfItsOwn() throws Exception {
    String file = Files.readString(Path.of("templates/charts/file.ftlh"));
    assertThat(
            new TreeSet<>(
                Pattern.compile("#[0-9a-f]{3,6}\\b")
                    .matcher(file)
                    .results()
                    .map(r -> r.group())
                    .toList()))
        .containsExactly("#fff");
  }

  private static StyleTokens of(String sheet) {
    return new StyleTokens().and(sheet.getBytes(StandardCharsets.UTF_8));
  }
}
