package dev.briefing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How large a published site is. */
record Site(long pages, long files, long bytes) {

  static Site in(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      long pages = files.stream().filter(file -> file.toString().endsWith(".html")).count();
      return new Site(pages, files.size(), files.stream().mapToLong(Site::size).sum());
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
