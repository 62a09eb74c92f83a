package dev.briefing.read.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.briefing.read.ContentShapes.FileShape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas and the readers say the same of every file there is: what is published fits its
 * schema, and of the broken sites each file does that the readers do not complain of.
 */
final class ContentFilesFitTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path BROKEN = RESOURCES.resolve("broken");
  private static final Pattern SEEN =
      Pattern.compile(
          "(?m)^(content/\\S+):\\d+:\\d+: error: .*"
              + "\\[(?:invalid-value|missing-key|unknown-key|wrong-type)\\]$");
  private static final Pattern UNREAD =
      Pattern.compile(
          "(?m)^(content/\\S+):\\d+:\\d+: error:"
              + " .*\\[(?:yaml-\\w+|unreadable-file|empty-file|front-matter|duplicate-key)\\]$");

  /** Sites whose fault no schema sees: it lies in what a well-written value means. */
  private static final Set<String> UNSEEN =
      Set.of("entity-named-latest", "hidden-character-escape");

  static Stream<Path> published() {
    return Stream.of(
            Path.of("content"),
            RESOURCES.resolve("golden/content"),
            RESOURCES.resolve("broken/base/content"),
            RESOURCES.resolve("broken/edition-revision/content"))
        .flatMap(ContentFilesFitTest::files);
  }

  static Stream<Path> broken() {
    return below(BROKEN, 1)
        .filter(path -> Files.exists(path.resolve("problems.txt")))
        .filter(path -> !UNSEEN.contains(path.getFileName().toString()));
  }

  @ParameterizedTest
  @MethodSource("published")
  void fits(Path file) throws IOException {
    assertThat(faults(file)).isEmpty();
  }

  @Test
  void everyKindOfFileIsAmongThem() {
    assertThat(published().map(file -> Schemas.name(kind(file))))
        .containsAll(Schemas.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("broken")
  void refusesWhatTheReadersRefuse(Path site) throws IOException {
    String report = Files.readString(site.resolve("problems.txt"), StandardCharsets.UTF_8);
    Set<String> seen = named(SEEN, report);
    Set<String> unread = named(UNREAD, report);
    Path content = site.resolve("content");
    assumeThat(content).exists();
    for (Path file : files(content).toList()) {
      String name = "content/" + content.relativize(file).toString().replace('\\', '/');
      if (!unread.contains(name)) {
        assertThat(faults(file).isEmpty())
            .as(name + ": " + faults(file))
            .isEqualTo(!seen.contains(name));
      }
    }
  }

  private static Set<String> named(Pattern problems, String report) {
    Set<String> names = new TreeSet<>();
    for (Matcher line = problems.matcher(report); line.find(); ) {
      names.add(line.group(1));
    }
    return names;
  }

  private static List<String> faults(Path file) throws IOException {
    return Judge.faults(kind(file), Files.readString(file, StandardCharsets.UTF_8));
  }

  private static FileShape kind(Path file) {
    return Judge.kind(inContent(file)).orElseThrow();
  }

  private static Path inContent(Path file) {
    Path path = file;
    while (!path.startsWith("content")) {
      path = path.subpath(1, path.getNameCount());
    }
    return path.subpath(1, path.getNameCount());
  }

  private static Stream<Path> files(Path content) {
    return below(content, 2)
        .filter(Files::isRegularFile)
        .filter(file -> Judge.kind(content.relativize(file)).isPresent());
  }

  private static Stream<Path> below(Path folder, int depth) {
    try (Stream<Path> paths = Files.walk(folder, depth)) {
      return paths.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
