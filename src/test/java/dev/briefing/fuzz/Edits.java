package dev.briefing.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Edits of files as bytes spell them, so that whoever changes bytes at random changes a site as
 * people and attackers do: a word for another, a line moved, a key written twice, a text cut off.
 */
final class Edits {
  private static final List<String> WORDS = words();
  private static final int MOST = 24;

  private final SortedMap<String, String> files;
  private final byte[] bytes;
  private int at;

  Edits(Map<String, String> files, byte[] bytes) {
    this.files = new TreeMap<>(files);
    this.bytes = bytes;
  }

  /** Words that mean something to Markdown, YAML, prose, browsers or Java. */
  static List<String> words() {
    try {
      List<String> words = new ArrayList<>();
      for (String file : List.of("fuzz/words.txt", "hostile/strings.txt")) {
        Files.readString(Path.of("src/test/resources", file))
            .lines()
            .filter(line -> !line.startsWith("## "))
            .map(line -> line.replace("\\n", "\n"))
            .forEach(words::add);
      }
      return List.copyOf(words);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The files that are another than before. */
  Texts made() {
    SortedMap<String, String> before = new TreeMap<>(files);
    for (int i = 0; i < MOST && at < bytes.length; i++) {
      edit();
    }
    SortedMap<String, String> changed = new TreeMap<>(files);
    changed.entrySet().removeIf(file -> file.getValue().equals(before.get(file.getKey())));
    before.keySet().stream()
        .filter(file -> !files.containsKey(file))
        .forEach(f -> changed.put(f, ""));
    return new Texts(changed);
  }

  private void edit() {
    String path = among(List.copyOf(files.keySet()));
    switch (next() % 14) {
      case 0, 1, 2 -> onALine(path, line -> at(line, word()));
      case 3, 4 -> onALine(path, line -> value(line, word()));
      case 5 -> onALine(path, line -> at(line, own()));
      case 6 -> onALine(path, line -> value(line, own()));
      case 7 -> onALine(path, line -> "\n");
      case 8 -> onALine(path, line -> line + line);
      case 9 -> onALine(path, line -> at(line, word().repeat(1 << next() % 11)));
      case 10 -> onALine(path, line -> " ".repeat(next() % 9) + line.stripLeading());
      case 11 -> {
        String other = files.get(among(List.copyOf(files.keySet())));
        onALine(path, line -> line + among(List.of(other.split("(?<=\n)"))));
      }
      case 12 -> files.put(path, cut(files.get(path)));
      default -> renamed(path);
    }
  }

  private void renamed(String path) {
    String text = next() % 2 == 0 ? files.remove(path) : files.get(path);
    int slash = path.lastIndexOf('/');
    int dot = path.lastIndexOf('.');
    String name = next() % 3 == 0 ? word().strip() : own();
    files.put(path.substring(0, slash + 1) + name + path.substring(dot), text);
  }

  private void onALine(String path, UnaryOperator<String> change) {
    List<String> lines = new ArrayList<>(List.of(files.get(path).split("(?<=\n)")));
    int line = (next() << 8 | next()) % lines.size();
    lines.set(line, change.apply(lines.get(line)));
    files.put(path, String.join("", lines));
  }

  private String at(String line, String word) {
    int place = line.isEmpty() ? 0 : next() % line.length();
    return line.substring(0, place) + word + line.substring(place);
  }

  private String value(String line, String word) {
    int colon = line.indexOf(": ");
    return colon < 0 ? word + "\n" : line.substring(0, colon + 2) + word + "\n";
  }

  private String cut(String text) {
    return text.substring(0, text.length() * next() / 256);
  }

  private String word() {
    return WORDS.get((next() << 8 | next()) % WORDS.size());
  }

  private String own() {
    int end = Math.min(bytes.length, at + next() % 40);
    String own =
        end <= at ? "x" : new String(Arrays.copyOfRange(bytes, at, end), StandardCharsets.UTF_8);
    at = Math.max(at, end);
    return own;
  }

  private <T> T among(List<T> list) {
    return list.get(next() % list.size());
  }

  private int next() {
    return at < bytes.length ? bytes[at++] & 0xff : 0;
  }
}
