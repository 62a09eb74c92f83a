package dev.briefing.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The program git, asked from within a folder.
 *
 * @param folder a folder of the repository's working tree
 */
record Git(Path folder) {
  /** Bytes in, bytes out: no pager, no prompt, no colours, no other language, no lock taken. */
  private static final List<String> QUIET =
      List.of("git", "--no-pager", "--no-optional-locks", "-c", "core.quotePath=false");

  /** What a hook of git hands on: it speaks of the repository that the hook is in. */
  private static final List<String> OF_HOOKS =
      List.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_COMMON_DIR",
          "GIT_PREFIX",
          "GIT_NAMESPACE",
          "GIT_LITERAL_PATHSPECS",
          "GIT_GLOB_PATHSPECS",
          "GIT_NOGLOB_PATHSPECS",
          "GIT_ICASE_PATHSPECS");

  /** Makes an environment one in which git answers in English, about the folder it is asked in. */
  static void prepare(Map<String, String> environment) {
    OF_HOOKS.forEach(environment::remove);
    environment.put("LC_ALL", "C");
    environment.put("GIT_TERMINAL_PROMPT", "0");
  }

  /** What git prints. */
  String ask(String... arguments) throws HistoryFailure {
    return new String(run("", arguments), StandardCharsets.UTF_8);
  }

  /**
   * The bytes that git prints.
   *
   * @param input what it is told on its standard input
   * @throws HistoryFailure where there is no git, or it ends with an error: then with its message
   */
  byte[] run(String input, String... arguments) throws HistoryFailure {
    try {
      Path said = Files.createTempFile("briefing", ".git");
      Path told = Files.createTempFile("briefing", ".git");
      try {
        Files.writeString(told, input);
        return run(told, said, arguments);
      } finally {
        Files.deleteIfExists(said);
        Files.deleteIfExists(told);
      }
    } catch (IOException failure) {
      throw new HistoryFailure("git could not be run in " + folder, failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new HistoryFailure("git was interrupted", stopped);
    }
  }

  private static Process start(ProcessBuilder builder) throws HistoryFailure {
    try {
      return builder.start();
    } catch (IOException failure) {
      throw new HistoryFailure("the program git is not installed, or not on the PATH", failure);
    }
  }

  private byte[] run(Path told, Path said, String... arguments)
      throws IOException, InterruptedException, HistoryFailure {
    List<String> command = new ArrayList<>(QUIET);
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(told.toFile())
            .redirectError(said.toFile());
    prepare(builder.environment());
    Process git = start(builder);
    byte[] printed;
    try (InputStream out = git.getInputStream()) {
      printed = out.readAllBytes();
    }
    if (git.waitFor() != 0) {
      String message = Files.readString(said, StandardCharsets.UTF_8).strip();
      throw new HistoryFailure(message.isEmpty() ? "git gave no answer" : "git says: " + message);
    }
    return printed;
  }
}
