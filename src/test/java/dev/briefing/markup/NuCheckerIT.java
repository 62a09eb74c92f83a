package dev.briefing.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker runs: it passes a sound page and finds what is wrong with another. */
class NuCheckerIT {
  private static final String SOUND =
      "<!doctype html><html lang=\"en\"><head><title>Chips</title></head><body><p>Chips</p></body></html>";

  @TempDir Path folder;

  @Test
  void passesASoundPage() throws Exception {
    Files.writeString(folder.resolve("index.html"), SOUND);
    assertThat(NuChecker.check(folder)).isEmpty();
  }

  @Test
  void findsWhatIsWrong() throws Exception {
    Files.writeString(folder.resolve("index.html"), SOUND.replace("<p>", "<p align=left><p>"));
    assertThat(NuChecker.check(folder)).anyMatch(line -> line.contains("align"));
  }
}
