package dev.briefing.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTest {
  @TempDir Path folder;

  @Test
  void tellsWhatEachRevisionChangedNewestFirst() throws Exception {
    GitRepository made = GitRepository.in(folder.resolve("a b ü"));
    made.write("site/content/one.yaml", "1\n").write("README.md", "x").commit("One");
    made.write("site/content/zwei ü.yaml", "2\n").commit("Two: \"quoted\"");
    made.write("README.md", "y").commit("Elsewhere");
    made.delete("site/content/one.yaml").commit("Three");
    Path content = made.folder().resolve("site/content");
    Repository repository = Repository.around(content).orElseThrow();

    List<FileChange> changes = repository.changes("HEAD", content);

    assertThat(changes)
        .extracting(
            change -> change.revision().subject(),
            change -> change.revision().date(),
            FileChange::path,
            change -> change.before().isPresent(),
            change -> change.after().isPresent())
        .containsExactly(
            tuple("Three", 4, "one.yaml", true, false),
            tuple("Two: \"quoted\"", 2, "zwei ü.yaml", false, true),
            tuple("One", 1, "one.yaml", false, true));
    String name = changes.get(1).after().orElseThrow();
    assertThat(repository.bytes(List.of(name, name)))
        .containsExactly(Map.entry(name, "2\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(repository.shallow()).isFalse();
  }

  @Test
  void mergeCountsOnceOnTheDayItCame() throws Exception {
    GitRepository made = GitRepository.in(folder);
    made.write("content/a.yaml", "1").commit("One");
    made.git("switch", "-q", "-c", "side");
    made.write("content/a.yaml", "2").commit("Two");
    made.write("content/a.yaml", "3").commit("Three");
    made.git("switch", "-q", "main");
    made.git("merge", "-q", "--no-ff", "-m", "Merged", "side");
    Repository repository = Repository.around(folder).orElseThrow();
    assertThat(repository.changes("HEAD", folder.resolve("content")))
        .extracting(change -> change.revision().subject())
        .containsExactly("Merged", "One");
    assertThat(repository.base("main", "side")).isEqualTo(repository.revision("side"));
  }

  @Test
  void writesTheFolderAsItStood() throws Exception {
    GitRepository made = GitRepository.in(folder.resolve("repository"));
    made.write("content/a/one.yaml", "1\r\n").write("content/site.yaml", "title: A").commit("One");
    Files.createSymbolicLink(made.folder().resolve("content/link"), Path.of("/etc"));
    made.write("content/a/one.yaml", "2").delete("content/site.yaml").commit("Two");
    Repository repository = Repository.around(made.folder()).orElseThrow();
    Path content = made.folder().resolve("content");

    Path then = Files.createDirectory(folder.resolve("then"));
    assertThat(repository.write(repository.revision("HEAD~1"), content, then)).isTrue();
    assertThat(then.resolve("a/one.yaml")).hasContent("1\r\n");
    assertThat(then.resolve("site.yaml")).hasContent("title: A");

    Path now = Files.createDirectory(folder.resolve("now"));
    assertThat(repository.write(repository.revision("HEAD"), content, now)).isTrue();
    assertThat(now.resolve("a/one.yaml")).hasContent("2");
    assertThat(now.resolve("site.yaml")).doesNotExist();
    assertThat(now.resolve("link")).doesNotExist();

    Path none = Files.createDirectory(folder.resolve("none"));
    assertThat(repository.write("HEAD", made.folder().resolve("other"), none)).isFalse();
  }

  @Test
  void knowsWhenItDoesNotKnowEverything() throws Exception {
    GitRepository made = GitRepository.in(folder.resolve("whole"));
    made.write("content/a.yaml", "1").commit("One");
    made.write("content/a.yaml", "2").commit("Two");
    made.git("clone", "-q", "--depth", "1", made.folder().toUri().toString(), "../part");
    Repository part = Repository.around(folder.resolve("part")).orElseThrow();
    assertThat(part.shallow()).isTrue();
    assertThat(part.changes("HEAD", folder.resolve("part/content"))).hasSize(1);
    assertThatThrownBy(() -> part.revision("HEAD~1"))
        .hasMessage(
            "there is no revision HEAD~1 in this repository, which has a part of its history only:"
                + " git fetch --unshallow brings the rest");
    assertThatThrownBy(() -> Repository.around(made.folder()).orElseThrow().revision("v7"))
        .hasMessage("there is no revision v7 in this repository");
    assertThatThrownBy(() -> part.revision(" ")).hasMessage("the name of a revision is empty");
  }

  @Test
  void revisionsMayHaveNothingInCommon() throws Exception {
    GitRepository made = GitRepository.in(folder);
    made.write("content/a.yaml", "1").commit("One");
    made.git("checkout", "-q", "--orphan", "other");
    made.commit("Two");
    Repository repository = Repository.of(folder);
    assertThatThrownBy(() -> repository.base("main", "other"))
        .hasMessage("main and other have no revision in common");
    assertThat(repository.has("other")).isTrue();
    assertThat(repository.has("third")).isFalse();
  }

  @Test
  void mayLieInAnotherAsAModuleOrBesideItAsAWorkingTree() throws Exception {
    GitRepository site = GitRepository.in(folder.resolve("网 站"));
    site.write("内容/一.yaml", "1").commit("One");
    site.git("worktree", "add", "-q", "-b", "side", "../side");
    GitRepository around = GitRepository.in(folder.resolve("around"));
    String url = site.folder().toUri().toString();
    around.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", url, "inner");
    around.write("own.txt", "x").commit("Around");
    for (String place : List.of("side", "around/inner")) {
      Path content = folder.resolve(place).resolve("内容");
      assertThat(Repository.of(content).changes("HEAD", content))
          .as(place)
          .extracting(FileChange::path)
          .containsExactly("一.yaml");
    }
    assertThat(Repository.of(folder.resolve("around")).changes("HEAD", folder.resolve("around")))
        .extracting(FileChange::path)
        .containsExactlyInAnyOrder("own.txt", ".gitmodules");
  }

  @Test
  void saysWhyItCannotBeRead() throws Exception {
    Path none = Files.createDirectories(folder.resolve("none/content"));
    assertThatThrownBy(() -> Repository.of(none)).hasMessage("content lies in no git repository");
    GitRepository.in(folder.resolve("empty"));
    assertThatThrownBy(() -> Repository.of(folder.resolve("empty")))
        .hasMessage("empty lies in a git repository that has no commit yet");
    String refused =
        "git says: fatal: detected dubious ownership in repository at '/srv/a site'\n"
            + "To add an exception for this directory, call:\n";
    assertThat(Repository.reason(refused, none))
        .isEqualTo(
            "git does not read this repository, since it belongs to another user; if you trust it:"
                + " git config --global --add safe.directory '/srv/a site'");
  }

  @Test
  void whatAHookOfAnotherRepositorySaysIsNotHeard() {
    Map<String, String> environment =
        new HashMap<>(
            Map.of("GIT_DIR", ".git", "GIT_INDEX_FILE", "x", "LC_ALL", "de_DE", "PATH", "/bin"));
    Git.prepare(environment);
    assertThat(environment)
        .isEqualTo(Map.of("LC_ALL", "C", "GIT_TERMINAL_PROMPT", "0", "PATH", "/bin"));
  }

  @Test
  void thereNeedNotBeOne() throws Exception {
    assertThat(Repository.around(folder)).isEmpty();
    assertThat(Repository.around(folder.resolve("missing"))).isEmpty();
    GitRepository.in(folder.resolve("empty"));
    assertThat(Repository.around(folder.resolve("empty"))).isEmpty();
  }

  @Test
  void nameOfARevisionIsNoOption() throws Exception {
    GitRepository made = GitRepository.in(folder);
    made.write("content/a.yaml", "1").commit("One");
    Repository repository = Repository.around(folder).orElseThrow();
    assertThatThrownBy(() -> repository.revision("--all")).isInstanceOf(HistoryFailure.class);
    assertThatThrownBy(() -> repository.changes("HEAD", Path.of("/")))
        .hasMessageContaining("does not lie in the repository");
  }

  private static org.assertj.core.groups.Tuple tuple(
      String subject, int day, String path, boolean before, boolean after) {
    return org.assertj.core.groups.Tuple.tuple(
        subject, LocalDate.of(2026, 1, day), path, before, after);
  }
}
