package dev.briefing.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of the test resources as values. */
final class Folders {
  static final Path RESOURCES = Path.of("src/test/resources");

  private Folders() {}

  /** The folders directly in a folder, by name. */
  static List<Path> in(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Every file by its path, with its text (bytes that are no text become signs of their own). */
  static SortedMap<String, String> texts(Path folder) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path file : files(folder)) {
      try {
        byte[] bytes = Files.readAllBytes(file);
        texts.put(folder.relativize(file).toString(), new String(bytes, StandardCharsets.UTF_8));
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
    return texts;
  }

  static List<Path> files(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.walk(folder)) {
      return entries
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Copies a folder over another one, its files in the given order or backwards. */
  static void copy(Path from, Path to, boolean backwards) {
    Path[] files = files(from).toArray(Path[]::new);
    if (backwards) {
      Collections.reverse(Arrays.asList(files));
    }
    for (Path file : files) {
      try {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }
}
