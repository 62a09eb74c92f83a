package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sites with one thing wrong, each with the very report that it yields. A folder of {@code broken/}
 * is laid over {@code broken/base}, which is in order; {@code delete.txt} names what it takes away.
 * One with an {@code archive/} is checked against it. Run with {@code -Dgolden=overwrite} to write
 * the reports anew, and review the difference.
 */
final class BrokenSitesTest {
  private static final Path BROKEN = Folders.RESOURCES.resolve("broken");
  private static final String REPORT = "problems.txt";

  @TempDir private Path folder;

  static Stream<String> cases() {
    return Folders.in(BROKEN).stream()
        .map(path -> path.getFileName().toString())
        .filter(name -> !name.equals("base"));
  }

  private Options lay(String name) throws IOException {
    Folders.copy(BROKEN.resolve("base"), folder, false);
    Path delete = BROKEN.resolve(name).resolve("delete.txt");
    if (Files.exists(delete)) {
      for (String gone : Files.readAllLines(delete)) {
        Files.delete(folder.resolve("content").resolve(gone));
      }
    }
    Folders.copy(BROKEN.resolve(name).resolve("content"), folder.resolve("content"), false);
    Path archive = BROKEN.resolve(name).resolve("archive");
    Folders.copy(archive, folder.resolve("archive"), false);
    return Options.of(folder, null, null, null, Files.exists(archive) ? Path.of("archive") : null);
  }

  @Test
  void theSiteBeneathIsInOrder() throws Exception {
    assertThat(Build.check(lay("base")).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsWhatIsWrongAndWhere(String name) throws Exception {
    Options options = lay(name);
    Files.createDirectories(options.site());
    Files.writeString(options.site().resolve(".kept"), "the old site");
    Result result = Build.publish(options);
    String report = new Outcome(options, result).report(Format.TEXT);
    Path expected = BROKEN.resolve(name).resolve(REPORT);
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.writeString(expected, report);
    }
    assertThat(report).isEqualTo(Files.readString(expected));
    if (result.rejected()) {
      assertThat(Folders.texts(options.site())).containsOnlyKeys(".kept");
    }
  }

  @Test
  void everyRuleIsBrokenSomewhere() throws IOException {
    Set<String> broken = new TreeSet<>();
    for (String name : cases().toList()) {
      String report = Files.readString(BROKEN.resolve(name).resolve(REPORT));
      Arrays.stream(Rule.values())
          .map(Rule::code)
          .filter(code -> report.contains("[" + code + "]"))
          .forEach(broken::add);
    }
    List<String> rules = Arrays.stream(Rule.values()).map(Rule::code).toList();
    assertThat(broken).containsExactlyInAnyOrderElementsOf(rules);
  }

  @Test
  void whatFollowsFromAnUnreadableFileIsNotReported() throws Exception {
    List<Problem> problems = Build.check(lay("silenced")).problems();
    assertThat(problems.stream().map(problem -> problem.rule().code()).collect(Collectors.toSet()))
        .containsExactly("yaml-syntax");
  }
}
