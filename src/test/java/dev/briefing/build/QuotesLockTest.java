package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.briefing.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands in {@code quotes.lock}, and that neither a quote nor the lock can be changed alone.
 */
final class QuotesLockTest {
  private static final Path OWN = Path.of("content");
  private static final Path GOLDEN = Folders.RESOURCES.resolve("golden");
  private static final Path BASE = Folders.RESOURCES.resolve("broken/base");
  private static final Pattern QUOTE = Pattern.compile("“([^”]+)”|\\bquote: (.+)|^> ([^—].+)");

  @TempDir private Path folder;

  private List<Problem> check(boolean archive) throws BuildFailure {
    return Build.check(
            Options.of(folder, null, null, null, archive ? folder.resolve("archive") : null))
        .problems();
  }

  private Path lock() {
    return folder.resolve("content/quotes.lock");
  }

  static Stream<Path> sites() {
    return Stream.of(GOLDEN, BASE);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void isWhatTheArchiveYields(Path site) throws Exception {
    Folders.copy(site, folder, false);
    Files.delete(lock());
    assertThat(check(false)).isNotEmpty();
    assertThat(check(true)).isEmpty();
    Path expected = site.resolve("content/quotes.lock");
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.copy(lock(), expected, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(lock()).hasSameTextualContentAs(expected);
    assertThat(check(false)).isEmpty();
  }

  @Test
  void isLeftAloneWhereNothingChanged() throws Exception {
    Folders.copy(GOLDEN, folder, false);
    Object before = Files.readAttributes(lock(), "unix:ino,lastModifiedTime");
    assertThat(check(true)).isEmpty();
    assertThat(Files.readAttributes(lock(), "unix:ino,lastModifiedTime")).isEqualTo(before);
  }

  @Test
  void isLeftAloneWhereAQuoteIsWrong() throws Exception {
    Folders.copy(GOLDEN, folder, false);
    String before = Files.readString(lock());
    replace(folder.resolve("content/indicators/tides.yaml"), "1,200 turbines", "1,300 turbines");
    assertThat(codes(check(true))).containsExactlyInAnyOrder("quote-number", "altered-quote");
    assertThat(lock()).hasContent(before);
  }

  @Test
  void losesWhatIsNoLongerUsed() throws Exception {
    Folders.copy(GOLDEN, folder, false);
    replace(
        folder.resolve("content/comparisons/two-countries.yaml"), ", quote: both keep growing", "");
    assertThat(codes(check(false))).containsExactly("unused-lock-entry");
    assertThat(check(true)).isEmpty();
    assertThat(Files.readString(lock())).doesNotContain(" 33-35 ");
    assertThat(check(false)).isEmpty();
  }

  @Test
  void keepsWhatThisArchiveDoesNotHave() throws Exception {
    Folders.copy(GOLDEN, folder, false);
    String before = Files.readString(lock());
    Files.delete(folder.resolve("archive/survey-2026.txt"));
    Files.delete(folder.resolve("archive/tidal-output.csv"));
    assertThat(check(true)).isEmpty();
    assertThat(lock()).hasContent(before);
  }

  @Test
  void keepsTheDayOfACheckThatStillHolds() throws Exception {
    Folders.copy(GOLDEN, folder, false);
    String before = Files.readString(lock());
    replace(folder.resolve("content/site.yaml"), "as-of: 2026-06-30", "as-of: 2026-07-10");
    assertThat(check(true)).isEmpty();
    assertThat(lock()).hasContent(before);
  }

  @Test
  void doesWithoutOneWhereNothingIsQuoted() throws Exception {
    Files.createDirectories(folder.resolve("archive"));
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/site.yaml"), "title: Nothing quoted\n");
    assertThat(check(true)).isEmpty();
    assertThat(lock()).doesNotExist();
  }

  /** Each line of the repository's own content that holds a quote, with one letter to change. */
  static Stream<Arguments> quotes() throws IOException {
    List<Arguments> quotes = new ArrayList<>();
    for (Path file : Folders.files(OWN)) {
      String name = OWN.relativize(file).toString();
      if (!name.matches("(?:briefings|sectors|plans|indicators|comparisons)/.*")) {
        continue;
      }
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        Matcher quote = QUOTE.matcher(lines.get(i));
        while (quote.find()) {
          int group = quote.group(1) != null ? 1 : quote.group(2) != null ? 2 : 3;
          quotes.add(arguments(name, i + 1, quote.start(group) + quote.group(group).length() / 2));
        }
      }
    }
    return quotes.stream();
  }

  @ParameterizedTest
  @MethodSource("quotes")
  void noQuoteCanBeChangedAlone(String name, int line, int at) throws Exception {
    Folders.copy(OWN, folder.resolve("content"), false);
    Path file = folder.resolve("content").resolve(name);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    String old = lines.get(line - 1);
    int letter = at;
    while (!Character.isLetter(old.charAt(letter))) {
      letter--;
    }
    lines.set(line - 1, old.substring(0, letter) + "xq" + old.substring(letter + 1));
    Files.write(file, lines);
    assertThat(check(false))
        .anySatisfy(
            problem -> {
              assertThat(problem.rule().code()).isEqualTo("quote-unchecked");
              assertThat(problem.at().file()).isEqualTo("content/" + name);
              assertThat(problem.at().line()).isEqualTo(line);
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 20, -1})
  void noLineOfTheLockCanBeChangedByHand(int number) throws Exception {
    List<String> lines = Files.readAllLines(OWN.resolve("quotes.lock"));
    int line = number < 0 ? lines.size() + number : number;
    String old = lines.get(line);
    for (String changed :
        List.of(
            old.substring(0, old.length() - 1) + (old.endsWith("0") ? "1" : "0"),
            old.replaceFirst("2026-11-23|[0-9] |Made", "2026-11-24"),
            old + " ",
            " " + old,
            "",
            old + "\n" + old,
            old + "\nquote")) {
      Folders.copy(OWN, folder.resolve("content"), false);
      List<String> copy = new ArrayList<>(lines);
      copy.set(line, changed);
      Files.write(lock(), copy);
      assertThat(check(false))
          .as(changed)
          .anySatisfy(
              problem -> {
                assertThat(problem.rule().code()).isEqualTo("malformed-lock");
                assertThat(problem.at().line()).isBetween(line + 1, line + 2);
              });
    }
  }

  @Test
  void noLineOfTheLockCanBeTakenOut() throws Exception {
    List<String> lines = Files.readAllLines(OWN.resolve("quotes.lock"));
    for (int line = 0; line < lines.size(); line++) {
      Folders.copy(OWN, folder.resolve("content"), false);
      List<String> copy = new ArrayList<>(lines);
      copy.remove(line);
      Files.write(lock(), copy);
      assertThat(check(false)).as(lines.get(line)).isNotEmpty();
    }
  }

  private static List<String> codes(List<Problem> problems) {
    return problems.stream().map(problem -> problem.rule().code()).toList();
  }

  private static void replace(Path file, String old, String fresh) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, fresh));
  }
}
