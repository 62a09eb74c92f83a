package dev.briefing.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefing.build.BuildFailure;
import dev.briefing.model.CslText;
import dev.briefing.model.Source;
import dev.briefing.read.ContentReader;
import dev.briefing.starter.WrongInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What reference managers export, imported into the site that init makes, read back and checked.
 */
class ReferenceImportTest {
  private static final Path FILES = Path.of("src/test/resources/dev/briefing/convert");

  @TempDir private Path folder;
  private Bench bench;
  private String report = "";

  @BeforeEach
  void site() throws BuildFailure {
    bench = new Bench(folder);
  }

  private String imported(String name) throws Exception {
    return imported(name, Files.readString(FILES.resolve(name)));
  }

  private String imported(String name, String text) throws Exception {
    report = String.join("\n", bench.run(bench.file(name, text), new Given()));
    assertThat(bench.problems()).isEmpty();
    return Files.readString(
        bench.content().resolve("sources/" + name.replaceFirst("\\..*", ".yaml")));
  }

  private Source source(String id) {
    return ContentReader.read(bench.content(), "content").site().sources().stream()
        .filter(source -> source.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void cslJson() throws Exception {
    imported("library.json");
    Source news = source("liuchinaplan2026");
    assertThat(news.text("citation-key")).contains("liuChinaPlan2026");
    assertThat(news.text("title")).contains("China’s <i>plan</i>: “chips first”");
    assertThat(news.url()).contains("https://example.org/a?b=c#d");
    assertThat(CslText.date(news.csl(), "issued")).contains("2026-03-12");
    assertThat(CslText.date(news.csl(), "accessed")).contains("2026-03-14");
    Source report = source("oecd-2025-main-science-and");
    assertThat(report.text("number")).contains("10.50");
    assertThat(report.text("volume")).contains("007");
    assertThat(CslText.date(report.csl(), "issued")).contains("2025-09");
    Source book = source("godel-no");
    assertThat(book.text("title")).contains("no");
    assertThat(book.text("ISBN")).contains("0123");
    assertThat(book.text("abstract")).contains("Line one\nline two: \"x\" \\ y\u2028z 😀");
    assertThat(CslText.names(book.csl(), "author"))
        .extracting(CslText.Name::text)
        .containsExactly("Kurt van Gödel");
  }

  @Test
  void tellsWhatItLeft() throws Exception {
    imported("library.json");
    assertThat(report)
        .contains("liuchinaplan2026 (liuChinaPlan2026): ")
        .contains("godel-no (which had no name): no")
        .contains("write it yourself if it is for them: reference 1, note")
        .contains("of dates: reference 2, issued: season")
        .contains("of names: reference 3, author: static-ordering")
        .contains("what belongs here is a date, such as 2026-03-12 or")
        .contains("reference 4 \"The same by DOI\", as oecd-2025-main-science-and")
        .contains("reference 5 \"There already\", as cnn-2026-03-12")
        .contains("\"blog\" is not one of article, ")
        .contains("\"ftp://x\" is not an address that starts with https:// or http://")
        .contains("keys that a source of the site does not have: custom")
        .contains("The check finds nothing wrong with it.");
  }

  @Test
  void cslYamlOfBetterBibTex() throws Exception {
    imported("library-csl.yaml");
    Source data = source("worldbank2024");
    assertThat(data.text("title")).contains("World Development Indicators: R&D");
    assertThat(CslText.date(data.csl(), "accessed")).contains("2024-06-28");
    assertThat(CslText.date(data.csl(), "issued")).contains("2024");
    assertThat(report).contains("of dates: reference 1, issued: season");
  }

  @Test
  void bibTex() throws Exception {
    assertThat(imported("references.bib"))
        .contains("    title: \"China's R&D at 5 % — Étude of “growth”\"\n")
        .contains("      - {family: Müller, given: Jürgen}\n")
        .contains("      - {family: Berg, given: Jan, non-dropping-particle: van der}\n")
        .contains("      - {literal: World Bank and Friends}\n")
        .contains("      - {family: \"O'Brien\", given: Flann}\n")
        .contains("      - {family: Wróblewski, given: Łukasz}\n")
        .contains("    issued: {date-parts: [[2020, 3]]}\n")
        .contains("    container-title: Nature\n", "    issue: 3\n", "    page: \"12-34\"\n")
        .contains("    DOI: \"10.1000/x_y\"\n")
        .contains("    URL: \"https://example.org/~a_b%20c\"\n")
        .contains("    issued: {date-parts: [[2021, 9, 7]]}\n    number: 10\n")
        .contains("    title: A page x Škoda ç ı naïve\n")
        .contains("    issued: {date-parts: [[2020], [2021]]}\n")
        .contains("  - id: beethoven-1800-no-key-here\n")
        .contains("      - {family: 习近平}\n");
    assertThat(report)
        .contains("entries that are no BibTeX: line 22")
        .contains("its name is in this file twice, and the first was taken: web")
        .contains("fields that CSL does not have: file")
        .contains("commands of LaTeX that are not known: web \\weird")
        .contains("\"n.d.\" is not a date, such as 2026, 2026-03 or 2026-03-12: t1, issued");
  }

  @Test
  void isNotTakenTwice() throws Exception {
    imported("library.json");
    Path again = bench.file("again.json", Files.readString(FILES.resolve("library.json")));
    assertThatThrownBy(() -> bench.run(again, new Given().with(Told.ID, "again")))
        .isInstanceOf(NotImported.class)
        .hasMessageContaining("its name is in the site already")
        .hasMessageContaining("in the site already");
    assertThat(bench.content().resolve("sources/again.yaml")).doesNotExist();
  }

  @Test
  void oneWithoutANameGetsOneOfItsOwn() throws Exception {
    String book = "{\"title\": \"A b c %s\", \"author\": [{\"family\": \"Lie\"}]}";
    String text = "[%s, %s, %s]".formatted(book, book, book).formatted("d", "e", "d");
    imported("t.json", text);
    assertThat(source("lie-a-b-c").title()).isEqualTo("A b c d");
    assertThat(source("lie-a-b-c-2").title()).isEqualTo("A b c e");
    assertThat(report)
        .contains("its name is in this file twice: reference 3 \"A b c d\", as lie-a-b-c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.json | [{\"id\": \"x\",       | a.json:1:13: from here on this is no JSON",
        "a.json | {\"a\": 1}             | a.json: no list of references stands there, ",
        "a.json | []                     | a.json: there is nothing in it that could be taken",
        "a.json | [7]                    | a.json: there is nothing in it that could be taken",
        "a.yaml | 'references: [&x 1]'   | a.yaml:1:",
        "a.yaml | hello                  | a.yaml: no list of references stands there, ",
        "a.bib  | hello                  | a.bib: there is nothing in it that could be taken",
      })
  void refusesWhatIsNoExport(String name, String text, String message) throws Exception {
    Path file = bench.file(name, text);
    assertThatThrownBy(() -> bench.run(file, new Given()))
        .isInstanceOf(NotImported.class)
        .hasMessageStartingWith(message);
    assertThat(bench.content().resolve("sources/a.yaml")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"a.json, [, 100000", "a.yaml, [, 5000", "a.bib, {, 100000"})
  void isNotFelledByDepth(String name, String sign, int depth) throws Exception {
    Path file = bench.file(name, sign.repeat(depth));
    assertThatThrownBy(() -> bench.run(file, new Given())).isInstanceOf(NotImported.class);
  }

  @Test
  void whatIsSaidOfTablesIsRefused() throws Exception {
    Path file = bench.file("a.json", "[]");
    assertThatThrownBy(() -> bench.run(file, new Given().with(Told.UNIT, "percent")))
        .isInstanceOf(WrongInput.class)
        .hasMessage("unit is said of tables, not of sources");
  }

  @ParameterizedTest
  @CsvSource({
    "no, 'no'",
    "on, on",
    "1e3, 1e3",
    "007, 007",
    "'a: b', 'a: b'",
    "'a #b', 'a #b'",
    "'- x', '- x'",
    "'*x', '*x'",
    "'&x', '&x'",
    "'!x', '!x'",
    "'%x', '%x'",
    "'@x', '@x'",
    "'`x', '`x'",
    "'x:', 'x:'",
    "'{x', '{x'",
    "'[x', '[x'",
    "'? x', '? x'",
    "~, ~",
    "'=1+1', '=1+1'",
    "2026-03-12, 2026-03-12",
    "0x1F, 0x1F",
    "'it''s', 'it''s'",
    "'|', '|'",
    "'>', '>'",
    "null, 'null'"
  })
  void textsOfYamlsOwnStayTexts(String title, String read) throws Exception {
    imported("t.json", "[{\"id\": \"x\", \"title\": \"" + title + "\"}]");
    assertThat(source("x").title()).isEqualTo(read);
  }

  @Test
  void anEntryOfManyNames() {
    assertThat(BibName.all("de la Cruz, Juana and King, Jr., Martin Luther and {OECD}", c -> {}))
        .hasToString(
            List.of(
                    "{family=Cruz, given=Juana, non-dropping-particle=de la}",
                    "{family=King, given=Martin Luther, suffix=Jr.}",
                    "{literal=OECD}")
                .toString());
  }
}
