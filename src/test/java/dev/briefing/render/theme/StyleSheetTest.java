package dev.briefing.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`a {\n  color: red;\n}\n` | `a{color: red}`",
        "`a, b > c { margin: 0 auto; padding: 0 }` | `a,b > c{margin: 0 auto;padding: 0}`",
        "`/* one */ a { } /* two ** */ b { }` | `a{}b{}`",
        "`a { content: \"  /* kept */ ; } \" }` | `a{content: \"  /* kept */ ; } \"}`",
        "`a { content: 'it\\'s  {'; }` | `a{content: 'it\\'s  {'}`",
        "`a { width: calc(1rem + 2px); }` | `a{width: calc(1rem + 2px)}`",
        "`a { background: url( x;y ) , url(z) }` | `a{background: url( x;y ),url(z)}`",
        "`@media (min-width: 60rem)  and screen { a { b: c; } }`"
            + " | `@media (min-width: 60rem) and screen{a{b: c}}`",
        "`a :hover { } a:hover { } .b .c { }` | `a :hover{}a:hover{}.b .c{}`",
        "`a { b: c }  /* never closed` | `a{b: c}/* never closed`",
        "`.a\\  b { }` | `.a\\  b{}`",
        "`` | ``",
      })
  void leavesOutWhatOnlyItsAuthorReads(String sheet, String small) {
    assertEquals(small, StyleSheet.small(sheet));
  }

  @Test
  void ofTheThemeLeavesATenthOut() throws IOException {
    String sheet = Files.readString(Path.of("templates/assets/style.css"));
    String small = StyleSheet.small(sheet);
    assertTrue(small.length() < 0.9 * sheet.length(), () -> sheet.length() + " " + small.length());
    assertEquals(small, StyleSheet.small(small), "Small is as small as it gets");
  }
}
