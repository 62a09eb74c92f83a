package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/rules.md} is what the rules, their explanations and their broken sites say. Run with
 * {@code -Dgolden=overwrite} to write it anew, and read the entry as an analyst would.
 */
class RulesPageTest {
  private static final Path PAGE = Path.of("docs/rules.md");

  @TempDir private Path folder;

  @Test
  void isUpToDate() throws Exception {
    String page = RulesPage.in(folder);
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }
}
