package dev.briefing.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals that make a site and take its pages away, as Maven calls them. */
class InitMojoTest {
  @TempDir Path folder;
  private final InitMojo init = new InitMojo();
  private final PublishMojo publish = new PublishMojo();
  private final CleanMojo clean = new CleanMojo();

  @BeforeEach
  void parameters() {
    init.folder = folder.toFile();
    publish.base = folder.toFile();
    publish.format = "text";
    clean.site = folder.resolve("site").toFile();
  }

  @Test
  void makesASiteThatIsPublishedAndRemoved() throws Exception {
    init.execute();
    publish.execute();
    assertThat(folder.resolve("site/index.html")).isNotEmptyFile();
    clean.execute();
    assertThat(folder.resolve("site")).doesNotExist();
    assertThat(folder.resolve("content/site.yaml")).isNotEmptyFile();
  }

  @Test
  void overwritesNothing() throws Exception {
    init.execute();
    assertThatThrownBy(init::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("content/site.yaml");
  }

  @Test
  void saysWhatIsWrong() {
    init.repository = "me";
    assertThatThrownBy(init::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("a repository is written OWNER/NAME: me");
  }

  @Test
  void beginsAFile() throws Exception {
    init.execute();
    NewMojo file = new NewMojo();
    file.content = folder.resolve("content").toFile();
    file.kindForShort = "page";
    file.title = "How we work";
    file.execute();
    assertThat(folder.resolve("content/pages/how-we-work.md")).isNotEmptyFile();
    assertThatThrownBy(file::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("such as how-we-work-2");
    file.kind = "paper";
    assertThatThrownBy(file::execute)
        .hasMessageStartingWith("-Dkind=paper: it is one of briefing,");
  }

  @Test
  void cleaningCanBeSkipped() throws Exception {
    init.execute();
    publish.execute();
    clean.skip = true;
    clean.execute();
    assertThat(folder.resolve("site/index.html")).isNotEmptyFile();
  }
}
