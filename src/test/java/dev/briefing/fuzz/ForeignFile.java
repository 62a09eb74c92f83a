package dev.briefing.fuzz;

import dev.briefing.build.BuildFailure;
import dev.briefing.convert.Given;
import dev.briefing.convert.Import;
import dev.briefing.convert.NotImported;
import dev.briefing.convert.Told;
import dev.briefing.starter.WrongInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file that somebody wants to import: the ending of its name, what was said of it, its bytes. */
record ForeignFile(String ending, List<String> told, byte[] bytes) {
  private static final List<String> ENDINGS = List.of("csv", "tsv", "json", "yaml", "bib");

  static ForeignFile of(byte[] input) {
    int end = 0;
    while (end < input.length && input[end] != '\n') {
      end++;
    }
    List<String> words =
        List.of(new String(input, 0, end, StandardCharsets.UTF_8).strip().split(";"));
    String ending = ENDINGS.contains(words.get(0)) ? words.get(0) : ENDINGS.get(end % 5);
    return new ForeignFile(
        ending, words, Arrays.copyOfRange(input, Math.min(input.length, end + 1), input.length));
  }

  /** Tries it on the golden site, without writing anything. */
  void read() throws NotImported, BuildFailure, IOException {
    Folder golden = Folder.golden();
    Path file = golden.beside("import." + ending);
    Files.write(file, bytes);
    try {
      List<String> lines = new Import(file, golden.content(), noArchive(), given(), true).run();
      if (lines.isEmpty()) {
        throw new AssertionError("nothing was said");
      }
    } catch (WrongInput refused) {
      if (refused.getMessage().isBlank()) {
        throw new AssertionError("refused without a word", refused);
      }
    } finally {
      Files.delete(file);
    }
  }

  private static Optional<Path> noArchive() {
    return Optional.empty();
  }

  private Given given() {
    Given given = new Given();
    for (String word : told) {
      int equals = word.indexOf('=');
      for (Told parameter : Told.values()) {
        if (equals > 0
            && parameter.word().equals(word.substring(0, equals).toLowerCase(Locale.ROOT))) {
          given.with(parameter, word.substring(equals + 1));
        }
      }
    }
    return given;
  }
}
