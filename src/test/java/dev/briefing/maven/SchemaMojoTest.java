package dev.briefing.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal that writes schemas, as Maven calls it. */
class SchemaMojoTest {
  @TempDir Path folder;
  private final SchemaMojo goal = new SchemaMojo();

  @Test
  void writesThem() throws MojoExecutionException {
    goal.to = folder.resolve("schemas").toFile();
    goal.execute();
    assertThat(folder.resolve("schemas/site.json")).isNotEmptyFile();
  }

  @Test
  void failsInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    goal.to = file.toFile();
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("Cannot write " + file);
  }
}
