package dev.briefing.starter;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import dev.briefing.build.EditorSchemas;
import dev.briefing.build.Options;
import dev.briefing.build.Result;
import dev.briefing.build.Version;
import dev.briefing.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The site that init makes. */
class NewSiteTest {
  private static final Path RESOURCES = Path.of("src/main/resources/dev/briefing/starter");

  @TempDir private Path folder;

  @Test
  void hasNothingWrongByTheStrictestRules() throws Exception {
    Path site = made("Research");
    Path settings = site.resolve("content/site.yaml");
    String checks =
        Arrays.stream(Rule.values())
            .filter(Rule::isSwitchable)
            .map(rule -> rule.code() + ": error")
            .collect(joining(", ", "checks: {", "}\n"));
    Files.writeString(settings, Files.readString(settings) + checks);
    assertThat(Build.check(options(site)).problems()).isEmpty();
  }

  @Test
  void isPublishedWithItsPages() throws Exception {
    Path site = made("Research");
    Result result = Build.publish(options(site));
    assertThat(result.problems()).isEmpty();
    assertThat(site.resolve("site"))
        .isDirectoryContaining("glob:**/index.html")
        .isDirectoryContaining("glob:**/glossary.html");
    assertThat(site.resolve("site/comparisons/research-spending.html")).isNotEmptyFile();
    assertThat(site.resolve("site/sectors/research-policy.html")).content().contains("at least 7");
  }

  @Test
  void holdsEveryFileOfTheTemplate() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> RESOURCES.relativize(file).toString())
              .filter(name -> !name.equals("files.txt"))
              .sorted()
              .toList();
      assertThat(RESOURCES.resolve("files.txt")).hasContent(String.join("\n", names));
    }
    assertThat(new NewSite(folder, "Chips", "a/b").files().values())
        .allSatisfy(text -> assertThat(text).doesNotContainPattern("@[a-z]+@").endsWith("\n"));
  }

  /** The facts of this repository's own content, with what was checked of them. */
  @Test
  void itsFiguresWereCheckedAgainstTheirSources() throws IOException {
    List<String> lock = Files.readAllLines(RESOURCES.resolve("content/quotes.lock"));
    assertThat(Files.readAllLines(Path.of("content/quotes.lock"))).containsAll(lock);
    assertThat(lock).hasSizeGreaterThan(4).anyMatch(line -> line.startsWith("quote "));
  }

  @Test
  void itsPomIsShort() throws Exception {
    String pom = new NewSite(folder, "Chips", "").files().get("pom.xml");
    assertThat(pom.lines().count()).isLessThan(30);
    assertThat(pom).contains("<version>" + Version.CURRENT + "</version>");
  }

  @Test
  void itsEditorFindsTheSchemas() throws Exception {
    Path site = made("Chips");
    String settings = Files.readString(site.resolve(".vscode/settings.json"));
    assertThat(Files.readString(Path.of("docs/editors.md"))).contains("```json\n" + settings);
    assertThat(site.resolve(EditorSchemas.FOLDER + "/indicators.json")).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chips: \"made\" & <sold> \\ in $1 #2",
        "- 中国",
        "yes",
        "2026",
        "@version@ 'x'",
        "{a"
      })
  void takesAnyTitle(String title) throws Exception {
    Path site = made(title);
    assertThat(Build.publish(options(site)).problems()).isEmpty();
    assertThat(site.resolve("README.md")).content().startsWith("# " + title + "\n");
    assertThat(Jsoup.parse(site.resolve("site/index.html").toFile()).title()).contains(title);
    String pom = Files.readString(site.resolve("pom.xml"));
    assertThat(Jsoup.parse(pom, "", Parser.xmlParser()).select("name"))
        .extracting(Element::text)
        .containsExactly(title);
  }

  @ParameterizedTest
  @CsvSource({"trade-in_chips, Trade in chips", "übersicht, Übersicht", "--, My site"})
  void isNamedAfterItsFolder(String name, String title) {
    assertThat(new NewSite(folder.resolve(name), " ", "").title()).isEqualTo(title);
  }

  @Test
  void overwritesNothing() throws Exception {
    Files.writeString(folder.resolve("pom.xml"), "mine");
    Files.writeString(folder.resolve(".vscode"), "mine");
    assertThatThrownBy(() -> made("Chips"))
        .isInstanceOf(BuildFailure.class)
        .hasMessage(
            "Nothing was written, since in %s files are in the way: ".formatted(folder.resolve("."))
                + ".vscode/extensions.json, .vscode/settings.json, pom.xml.");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("pom.xml", ".vscode");
    assertThat(folder.resolve("pom.xml")).hasContent("mine");
  }

  @Test
  void saysWhatIsStillToDo() throws Exception {
    assertThat(new NewSite(folder.resolve("a"), "Chips", "").write())
        .hasSize(3)
        .first()
        .isEqualTo("Chips: 19 files in " + folder.resolve("a"));
    assertThat(new NewSite(folder.resolve("b"), "Chips", "me/briefing").write()).hasSize(2);
    assertThat(folder.resolve("b/.github/workflows/publish.yml"))
        .content()
        .contains("BRIEFING_REPOSITORY: me/briefing\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"me", "me/", "https://example.org/me/briefing", "me/x y", "me/x\ny"})
  void needsARepository(String repository) {
    assertThatThrownBy(() -> new NewSite(folder, "Chips", repository))
        .isInstanceOf(WrongInput.class)
        .hasMessageStartingWith("a repository is written OWNER/NAME: ");
  }

  @Test
  void needsATitleOfOneLine() {
    assertThatThrownBy(() -> new NewSite(folder, "Chips\nand more", ""))
        .isInstanceOf(WrongInput.class);
  }

  @ParameterizedTest
  @CsvSource({"0.1.0, v0.1.0", "0.1.0-SNAPSHOT, main"})
  void buildsAReleaseFromItsTag(String version, String ref) {
    assertThat(NewSite.ref(version)).isEqualTo(ref);
  }

  private Path made(String title) throws BuildFailure {
    new NewSite(folder.resolve("."), title, "").write();
    return folder;
  }

  private static Options options(Path site) {
    return Options.of(site, null, null, null, null);
  }
}
