package dev.briefing.build;

import dev.briefing.model.Answer;
import dev.briefing.model.Answer.Kind;
import dev.briefing.outside.Asking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A web that answers as a file says: in each line an address, what is there, a detail with
 * underscores for spaces or a hyphen for none, and where it has moved to. What the file does not
 * name is there.
 */
record ScriptedWeb(Map<String, Answer> answers) implements Asking {

  static ScriptedWeb in(Path file) throws IOException {
    Map<String, Answer> answers = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split(" ");
      Kind kind =
          Arrays.stream(Kind.values())
              .filter(known -> known.word().equals(parts[1]))
              .findFirst()
              .orElseThrow(() -> new AssertionError(line));
      String detail = parts[2].equals("-") ? "" : parts[2].replace('_', ' ');
      answers.put(parts[0], new Answer(kind, detail, parts.length > 3 ? parts[3] : ""));
    }
    return new ScriptedWeb(answers);
  }

  @Override
  public SortedMap<String, Answer> ask(SortedSet<String> addresses) {
    SortedMap<String, Answer> given = new TreeMap<>();
    for (String address : addresses) {
      given.put(address, answers.getOrDefault(address, Answer.of(Kind.FOUND, "")));
    }
    return given;
  }
}
