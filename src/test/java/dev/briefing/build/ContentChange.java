package dev.briefing.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A change of a content folder, as a file of cases writes it.
 *
 * @param steps each a command and the lines below it
 */
record ContentChange(String name, List<List<String>> steps) {

  private static final String FIRST = "first ";

  static List<ContentChange> all(Path file) throws IOException {
    List<ContentChange> changes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("## ")) {
        changes.add(new ContentChange(line.substring(3), new ArrayList<>()));
      } else if (!changes.isEmpty() && !line.isBlank()) {
        List<List<String>> steps = changes.get(changes.size() - 1).steps();
        if (line.matches("(first )?(change|write|delete|move) .*")) {
          steps.add(new ArrayList<>());
        }
        steps.get(steps.size() - 1).add(line);
      }
    }
    return changes;
  }

  /** The name of its expected files. */
  String slug() {
    return name.replaceAll("[^a-z]+", "-");
  }

  /** Makes what was so before the change. */
  void prepare(Path content) throws IOException {
    make(content, step -> step.startsWith(FIRST));
  }

  void make(Path content) throws IOException {
    make(content, step -> true);
  }

  private void make(Path content, Predicate<String> wanted) throws IOException {
    for (List<String> step : steps) {
      if (!wanted.test(step.get(0))) {
        continue;
      }
      String[] command = step.get(0).replaceFirst("^" + FIRST, "").split(" ");
      List<String> lines = step.subList(1, step.size());
      Path file = content.resolve(command[1]);
      switch (command[0]) {
        case "delete" -> Files.delete(file);
        case "move" -> Files.move(file, content.resolve(command[2]));
        case "write" -> {
          Files.createDirectories(file.getParent());
          Files.writeString(file, lines('|', lines) + "\n");
        }
        default -> change(file, lines);
      }
    }
  }

  /** Hunk by hunk: lines with −, then lines with +. */
  private static void change(Path file, List<String> lines) throws IOException {
    String text = Files.readString(file);
    int i = 0;
    while (i < lines.size()) {
      int middle = i;
      while (middle < lines.size() && lines.get(middle).startsWith("-")) {
        middle++;
      }
      int end = middle;
      while (end < lines.size() && lines.get(end).startsWith("+")) {
        end++;
      }
      String old = lines('-', lines.subList(i, middle));
      if (!text.contains(old)) {
        throw new IllegalArgumentException(file + " has no lines\n" + old);
      }
      int at = text.indexOf(old);
      text =
          text.substring(0, at)
              + lines('+', lines.subList(middle, end))
              + text.substring(at + old.length());
      i = end;
    }
    Files.writeString(file, text);
  }

  private static String lines(char mark, List<String> lines) {
    return String.join(
        "\n", lines.stream().map(line -> line.replaceFirst("^\\" + mark + " ?", "")).toList());
  }

  @Override
  public String toString() {
    return name;
  }
}
