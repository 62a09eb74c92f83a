package dev.briefing.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefing.starter.NewSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
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

  @Test
  void checksOnlineWhenAsked() throws Exception {
    new NewSite(folder, "Chips", "").write();
    Path file = folder.resolve("content/sources/more.yaml");
    Files.writeString(
        file,
        "references: [{id: inside, type: report, title: Inside, URL: \"http://127.0.0.1:9/\"}]\n");
    Files.writeString(
        folder.resolve("content/site.yaml"),
        "checks: {unreachable-link: error}\n",
        StandardOpenOption.APPEND);
    CheckMojo check = new CheckMojo();
    check.base = folder.toFile();
    check.format = "json";
    check.report = folder.resolve("report.json").toFile();
    check.logbook = folder.resolve("target/links.tsv").toFile();
    check.execute();
    assertThat(folder.resolve("target")).doesNotExist();
    check.online = true;
    assertThatThrownBy(check::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("rejected: 1 error");
    assertThat(folder.resolve("report.json"))
        .content()
        .contains("127.0.0.1 is in a private network");
    assertThat(folder.resolve("target")).doesNotExist();
    check.privateHosts = true;
    assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
    assertThat(folder.resolve("report.json")).content().contains("its host takes no connections");
    assertThat(folder.resolve("target/links.tsv")).content().contains("http://127.0.0.1:9/");
  }
}
