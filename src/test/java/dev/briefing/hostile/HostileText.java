package dev.briefing.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A text that somebody may write to do harm, and the sort of harm. */
record HostileText(String sort, String text) {
  private static final Path FILE = Path.of("src/test/resources/hostile/strings.txt");

  /** All of the file, each once; a line that starts with ## names the sort of those below it. */
  static List<HostileText> all() throws IOException {
    List<HostileText> texts = new ArrayList<>();
    String sort = "";
    for (String line : Files.readString(FILE).split("\n")) {
      if (line.startsWith("## ")) {
        sort = line.substring(3);
      } else {
        texts.add(new HostileText(sort, line));
      }
    }
    return texts.stream().distinct().toList();
  }
}
