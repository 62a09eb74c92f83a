package dev.briefing.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A repository of git for tests, in which time goes on by a day with each commit. Where there is no
 * git a test is skipped, and says so; with {@code CI=true} in the environment it fails.
 */
public final class GitRepository {
  private final Path folder;
  private int commits;

  private GitRepository(Path folder) {
    this.folder = folder;
  }

  public static GitRepository in(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    GitRepository repository = new GitRepository(folder);
    try {
      repository.git("init", "-q", "-b", "main");
    } catch (IOException noGit) {
      if ("true".equals(System.getenv("CI"))) {
        Assertions.fail("history test: no git on the PATH");
      }
      Assumptions.abort("history test: no git on the PATH");
    }
    return repository;
  }

  /** One that is there already. */
  public static GitRepository at(Path folder) {
    return new GitRepository(folder);
  }

  public Path folder() {
    return folder;
  }

  public GitRepository write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  public GitRepository delete(String path) throws IOException {
    Files.delete(folder.resolve(path));
    return this;
  }

  /** Commits everything; the first on 2026-01-01, each other a day later. */
  public GitRepository commit(String message) throws IOException, InterruptedException {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", message);
    return this;
  }

  /** What git prints. */
  public String git(String... arguments) throws IOException, InterruptedException {
    return read(null, arguments);
  }

  /** The same, with a file on its standard input. */
  public String read(@Nullable Path input, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.autocrlf=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    if (input != null) {
      builder.redirectInput(input.toFile());
    }
    String date = java.time.LocalDate.of(2026, 1, 1).plusDays(commits) + "T12:00:00+00:00";
    builder.environment().put("GIT_COMMITTER_DATE", date);
    builder.environment().put("GIT_AUTHOR_DATE", date);
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_SYSTEM", "/dev/null");
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      builder.environment().put("GIT_" + who + "_NAME", "Ida Lie");
      builder.environment().put("GIT_" + who + "_EMAIL", "ida@example.org");
    }
    Process git = builder.start();
    String printed = new String(git.getInputStream().readAllBytes());
    if (git.waitFor() != 0) {
      throw new AssertionError("git " + String.join(" ", arguments) + ": " + printed);
    }
    if (arguments[0].equals("commit") || arguments[0].equals("merge")) {
      commits++;
    }
    return printed;
  }
}
