package dev.briefing.build;

import dev.briefing.model.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The generator itself. */
final class Program {
  private Program() {}

  /**
   * Its version and, since a snapshot is another program after each change, its classes, in few
   * letters. Never part of what is published: the same program, compiled elsewhere, has others.
   */
  static String fingerprint() {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Version.CURRENT;
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      List<String> classes = Files.isDirectory(place) ? inFolder(place) : inJar(place);
      return Version.CURRENT + " " + Fingerprint.of(String.join("\n", classes));
    } catch (IOException | UncheckedIOException | URISyntaxException unreadable) {
      return Version.CURRENT;
    }
  }

  private static List<String> inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file) + " " + Fingerprint.of(bytes(file)))
          .sorted()
          .toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * An archive knows a checksum of each of its files; libraries are among them, or their versions
   * in its POM.
   */
  private static List<String> inJar(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(entry -> entry.getName() + " " + entry.getCrc()).sorted().toList();
    }
  }
}
