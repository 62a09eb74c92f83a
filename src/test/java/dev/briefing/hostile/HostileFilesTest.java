package dev.briefing.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.briefing.build.Build;
import dev.briefing.build.Options;
import dev.briefing.build.Result;
import dev.briefing.problem.Problem;
import dev.briefing.read.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are none, that lead elsewhere or have a name that no disk should hold. */
final class HostileFilesTest {
  private static final String PAGE = "---\ntitle: P\n---\nText.\n";
  private static final Path WAVE = Path.of("src/test/resources/golden/content/images/wave.png");
  private static final String LONG = "a".repeat(240);
  @TempDir private Path folder;
  private Path content;

  @BeforeEach
  void site() throws IOException {
    content = folder.resolve("content");
    for (String below : new String[] {"pages", "images", "sources", "briefings", "fonts"}) {
      Files.createDirectories(content.resolve(below));
    }
    Files.writeString(content.resolve("site.yaml"), "title: T\n");
    Files.writeString(folder.resolve("secret"), "title: secret\n");
  }

  private List<String> problems() throws Exception {
    Result result =
        assertTimeoutPreemptively(
            Duration.ofMinutes(2),
            () -> Build.publish(Options.of(folder, null, null, folder.resolve("site"), null)));
    return result.problems().stream().filter(Problem::isError).map(Problem::toString).toList();
  }

  private void refused(String path, String what) throws Exception {
    assertThat(problems())
        .isNotEmpty()
        .allMatch(p -> p.contains(path))
        .anyMatch(p -> p.contains(what));
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site.yaml",
        "units.yaml",
        "entities.yaml",
        "pages/x.md",
        "sources/x.yaml",
        "images/x.png",
        "fonts/x.woff2",
        "pages"
      })
  void aLinkIsNotFollowed(String path) throws Exception {
    Path link = content.resolve(path);
    if (Files.isDirectory(link)) {
      Files.delete(link);
    } else {
      Files.deleteIfExists(link);
    }
    Files.createSymbolicLink(link, folder.resolve("secret"));
    assertThat(problems()).anyMatch(p -> p.contains("/" + path) && p.contains("symbolic link"));
    assertThat(folder.resolve("site")).doesNotExist();
  }

  /** A report is read by people who may not read the file that a link leads to. */
  @Test
  void anExcerptShowsNoLineOfAFileElsewhere() throws Exception {
    Path secret = Files.writeString(folder.resolve("password"), "open sesame");
    assertThat(FileText.quietly(secret)).contains("open sesame");
    assertThat(FileText.quietly(Files.createSymbolicLink(content.resolve("pages/x.md"), secret)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site.yaml",
        "units.yaml",
        "pages/x.md",
        "sources/x.yaml",
        "images/x.png",
        "fonts/x.woff2"
      })
  void aPipeIsNotWaitedFor(String path) throws Exception {
    Path pipe = content.resolve(path);
    Files.deleteIfExists(pipe);
    pipe(pipe);
    assertThat(problems())
        .anyMatch(p -> p.contains("/" + path) && p.contains("not a regular file"));
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"quotes.lock", "README.md", ".hidden"})
  void aPipeThatNobodyReadsDoesNoHarm(String path) throws Exception {
    pipe(content.resolve(path));
    assertThat(problems()).allMatch(p -> p.contains(path));
  }

  private static void pipe(Path path) throws Exception {
    try {
      Process made = new ProcessBuilder("mkfifo", path.toString()).start();
      Assumptions.assumeTrue(made.waitFor() == 0, "no pipes here");
    } catch (IOException none) {
      Assumptions.abort("no pipes here");
    }
  }

  @Test
  void aFolderInAFilesPlaceIsAProblem() throws Exception {
    Files.delete(content.resolve("site.yaml"));
    Files.createDirectories(content.resolve("site.yaml"));
    refused("site.yaml", "there is no site.yaml");
  }

  @Test
  void aFolderWhereNobodyLooksForOneIsLeftOut() throws Exception {
    Files.createDirectories(content.resolve("pages/x.md"));
    Files.createDirectories(content.resolve("images/x.png"));
    assertThat(problems()).isEmpty();
    assertThat(folder.resolve("site/index.html")).exists();
    assertThat(folder.resolve("site/x.html")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "pages/con.md, device",
    "pages/nul.md, device",
    "pages/com1.md, device",
    "briefings/aux.md, device",
    "images/con.png, device",
    "images/lpt1.png, device",
  })
  void namesThatWindowsKeepsAreRefused(String path, String what) throws Exception {
    write(path);
    refused(path, what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "About.md",
        "ÄB.md",
        "a b.md",
        "a..md",
        "-a.md",
        "%2e%2e.md",
        "a\\b.md",
        "a\u202Eb.md",
        "a\nb.md",
        "e\u0301.md",
        "a\u0007.md",
        "<x>.md",
        "..md.md"
      })
  void otherNamesAreNoAddresses(String name) throws Exception {
    try {
      Files.writeString(content.resolve("pages").resolve(name), PAGE);
    } catch (InvalidPathException | IOException none) {
      Assumptions.abort("this disk has no such names");
    }
    List<String> problems = problems();
    if (!name.startsWith(".")) {
      assertThat(problems).isNotEmpty();
      assertThat(folder.resolve("site")).doesNotExist();
    }
    assertThat(problems).noneMatch(p -> p.toLowerCase(Locale.ROOT).contains("exception"));
  }

  /** Up to what a disk can hold, every name is published or refused. */
  @Test
  void longNamesArePublishedOrRefused() throws Exception {
    for (int length = 200; length <= 250; length += 5) {
      Files.createDirectories(content.resolve("images"));
      Path page = content.resolve("pages/" + "b".repeat(length) + ".md");
      Path picture = content.resolve("images/" + "a".repeat(length) + ".png");
      Files.writeString(page, PAGE + "\n![A wave](../images/" + picture.getFileName() + ")\n");
      Files.copy(WAVE, picture);
      List<String> problems = problems();
      assertThat(problems).as("%d", length).noneMatch(p -> p.contains("xception"));
      Files.delete(page);
      Files.delete(picture);
    }
    write("images/" + LONG + ".png");
    assertThat(problems()).singleElement().asString().contains(LONG, "longer than 255 bytes");
  }

  @Test
  void anAddressCannotLeaveTheSite() throws Exception {
    Files.writeString(
        content.resolve("pages/a.md"),
        "---\n"
            + "title: P\n"
            + "aliases: [../../x, /etc/x, con, a//b, ..]\n"
            + "---\n"
            + "![x](../../secret) [y](../../../etc/passwd)\n");
    assertThat(problems()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://styles.example/apa.csl",
        "http://127.0.0.1:1/apa.csl",
        "../../etc/passwd",
        "/META-INF/MANIFEST.MF",
        "<!DOCTYPE style [<!ENTITY e SYSTEM \\\"file:///etc/passwd\\\">]><style>&e;</style>",
      })
  void aStyleOfCitationIsAName(String style) throws Exception {
    Files.writeString(
        content.resolve("site.yaml"), "title: T\ncitation-style: \"" + style + "\"\n");
    refused("site.yaml", "the name of a CSL style");
  }

  private void write(String path) throws IOException {
    if (path.endsWith(".png")) {
      Files.copy(WAVE, content.resolve(path));
    } else {
      Files.writeString(content.resolve(path), PAGE);
    }
  }
}
