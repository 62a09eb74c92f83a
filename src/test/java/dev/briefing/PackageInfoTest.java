package dev.briefing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every package says in a paragraph what it is for, and is null-marked; the root names them all.
 */
class PackageInfoTest {
  private static final Path ROOT = Path.of("src/main/java/dev/briefing");

  static List<Path> packages() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void hasAParagraph(Path folder) throws IOException {
    assertThat(folder.resolve("package-info.java")).exists();
    assertThat(words(folder)).as("Javadoc of %s", folder).hasSizeBetween(20, 200);
    assertThat(info(folder)).contains("@NullMarked");
  }

  @Test
  void rootNamesEveryPackage() throws IOException {
    for (Path folder : packages()) {
      Path below = ROOT.relativize(folder);
      if (!below.toString().isEmpty()) {
        assertThat(words(ROOT)).as("Javadoc of the root").contains(below.getName(0).toString());
      }
    }
  }

  /** The words of a package's Javadoc, without its markup. */
  private static List<String> words(Path folder) throws IOException {
    return info(folder)
        .lines()
        .takeWhile(line -> !line.contains("*/"))
        .map(line -> line.replaceAll("\\{@\\w+ (dev\\.briefing\\.)?|[}/*,.:;]", " "))
        .collect(joining(" "))
        .transform(text -> List.of(text.strip().split("\\s+")));
  }

  private static String info(Path folder) throws IOException {
    return Files.readString(folder.resolve("package-info.java"));
  }
}
