package dev.briefing.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/security.md names tests that there are, and says of limits and strings what is so. */
final class SecurityPageTest {
  private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+(?:Test|IT))`");

  @Test
  void everyTestThatIsNamedExists() throws IOException {
    Set<String> named = new TreeSet<>();
    for (Matcher test = TEST.matcher(page()); test.find(); ) {
      named.add(test.group(1));
    }
    assertThat(named).hasSizeGreaterThan(15);
    assertThat(tests()).containsAll(named);
  }

  @Test
  void everyTestOfThisPackageIsNamed() throws IOException {
    Set<String> here =
        tests().stream()
            .filter(
                name -> Files.exists(Path.of("src/test/java/dev/briefing/hostile", name + ".java")))
            .filter(name -> !name.equals("SecurityPageTest"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(page()).contains(here);
  }

  @Test
  void theNumberOfStringsIsTheirNumber() throws IOException {
    assertThat(page()).contains(HostileText.all().size() + " hostile strings");
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("docs/security.md"));
  }

  private static Set<String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(".*(?:Test|IT)\\.java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
