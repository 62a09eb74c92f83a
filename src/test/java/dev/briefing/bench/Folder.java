package dev.briefing.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where one generator's form of a corpus is written. */
record Folder(Path root, Set<Path> made) {
  static Folder at(Path root) {
    return new Folder(root, ConcurrentHashMap.newKeySet());
  }

  void put(String name, String text) {
    Path file = root.resolve(name);
    try {
      Path parent = file.toAbsolutePath().getParent();
      if (!made.contains(parent)) {
        Files.createDirectories(parent);
        made.add(parent);
      }
      Files.writeString(file, text, UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
