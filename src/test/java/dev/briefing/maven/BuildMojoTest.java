package dev.briefing.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals, as Maven calls them. */
class BuildMojoTest {
  @TempDir Path folder;
  private final PublishMojo goal = new PublishMojo();

  @BeforeEach
  void parameters() {
    goal.base = folder.toFile();
    goal.format = "text";
  }

  @Test
  void needsTheContent() {
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("there is no folder " + folder.resolve("content"));
  }

  @Test
  void needsAKnownFormat() {
    goal.format = "pdf";
    assertThatThrownBy(goal::execute).hasMessage("there is no format pdf");
  }

  @Test
  void canBeSkipped() throws Exception {
    goal.skip = true;
    goal.execute();
  }
}
