package dev.briefing.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.briefing.build.BuildFailure;
import dev.briefing.starter.WrongInput;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of others, imported into the site that init makes, read back and checked. */
class TableImportTest {
  private static final Path FILES = Path.of("src/test/resources/dev/briefing/convert");

  @TempDir private Path folder;
  private Bench bench;

  @BeforeEach
  void site() throws BuildFailure {
    bench = new Bench(folder);
  }

  private List<String> taken(String text) throws Exception {
    return taken(text, Bench.said());
  }

  private List<String> taken(String text, Given given) throws Exception {
    List<String> taken = bench.taken("t.csv", text, given);
    assertThat(bench.problems()).isEmpty();
    return taken;
  }

  @Test
  void aColumnForEachYear() throws Exception {
    assertThat(taken("country,2019,2020,2021\nChina,2.24,2.40,2.43\nGermany,3.170,3.13,3\n"))
        .containsExactly(
            "t china 2019 2.24 actual",
            "t china 2020 2.40 actual",
            "t china 2021 2.43 actual",
            "t germany 2019 3.170 actual",
            "t germany 2020 3.13 actual",
            "t germany 2021 3 actual");
    assertThat(bench.written()).contains("2019: 2.24, 2020: 2.40, 2021: 2.43,");
    assertThat(bench.sources("content/indicators/t.yaml")).containsExactly(Bench.SOURCE);
  }

  @Test
  void aRowForEachFigure() throws Exception {
    String text =
        """
        Entity,Year,Value,Status,Comparator,Source,Note,Colour
        China,2020,2.40,actual,,cnn-2026-03-12,,red
        China,2021,2.43,Estimate,around,"World Bank, R&D","See [1] & *more*:
        a second line",red
        China,2030,3.0,target,at least,cnn-2026-03-12,,red
        China,2022,2.5,guess,,cnn-2026-03-12,,red
        China,2023,2.6,actual,,Le Monde,,red
        """;
    assertThat(taken(text, new Given().with(Told.UNIT, "% of GDP")))
        .containsExactly(
            "t china 2020 2.40 actual", "t china 2021 2.43 estimate", "t china 2030 3.0 target");
    assertThat(bench.written())
        .contains("comparator: around", "comparator: at-least")
        .contains("note: \"See \\\\[1\\\\] \\\\& \\\\*more\\\\*: a second line\"");
    assertThat(bench.report())
        .contains("columns that are not understood: \"Colour\"")
        .contains("is no status, which are actual, ")
        .contains(": line 6, column \"status\" \"guess\"")
        .contains("is no source of the site")
        .contains(": line 7, column \"source\" \"Le Monde\"");
  }

  @Test
  void aColumnForEachEntity() throws Exception {
    assertThat(taken("year,China,The United States,Atlantis\n2019,2.24,3.10,1\n2020,2.40,3.4,1\n"))
        .containsExactly(
            "t china 2019 2.24 actual",
            "t united-states 2019 3.10 actual",
            "t china 2020 2.40 actual",
            "t united-states 2020 3.4 actual");
    assertThat(bench.report()).contains("not in entities.yaml, by name, alias or code: Atlantis");
  }

  @Test
  void aRowForEachIndicator() throws Exception {
    Given given = Bench.said().with(Told.ENTITY, "China");
    assertThat(
            taken(
                ",2020,2021\n\"Spending, public\",0.5,0.60\nSpending: \"no\" #1,1e3,010\n", given))
        .containsExactly(
            "spending-public china 2020 0.5 actual",
            "spending-public china 2021 0.60 actual",
            "spending-no-1 china 2020 1000 actual",
            "spending-no-1 china 2021 10 actual");
    assertThat(bench.written()).contains("name: \"Spending: \\\"no\\\" #1\"");
  }

  @Test
  void theWorldBanksLayout() throws Exception {
    String text = Files.readString(FILES.resolve("world-bank.csv"));
    String id = "research-and-development-expenditure-of-gdp";
    assertThat(taken(text, new Given().with(Told.SOURCE, Bench.SOURCE)))
        .containsExactly(
            id + " china 2020 2.40666 actual",
            id + " china 2021 2.43 actual",
            id + " china 2022 2.5551 actual",
            id + " germany 2020 3.13190 actual",
            id + " germany 2021 3.13 actual",
            id + " germany 2022 3.1 actual");
    assertThat(bench.report())
        .contains("above the head of the table: line 1 \"Data Source, ")
        .contains("unit percent-of-gdp")
        .contains("columns that are not understood: \"Indicator Code\"")
        .contains("code: Aruba; Euro area")
        .contains("The check finds nothing wrong with it.");
  }

  @Test
  void theLayoutOfOurWorldInData() throws Exception {
    String text = Files.readString(FILES.resolve("our-world-in-data.csv"));
    assertThat(taken(text))
        .containsExactly(
            "research-spending-of-gdp china 2000 0.89320 actual",
            "research-spending-of-gdp china 2001 0.94000 actual",
            "research-spending-of-gdp united-states 2000 2.62000 actual",
            "researchers china 2000 547.9 actual",
            "researchers china 2001 581.2 actual");
    assertThat(bench.report())
        .contains("columns that are not understood: \"417485-annotations\"")
        .contains("code: World");
    assertThat(bench.path()).isEqualTo("indicators/t.yaml");
  }

  @Test
  void semicolonsWithDecimalCommas() throws Exception {
    String text = Files.readString(FILES.resolve("rd-intensity.csv"));
    assertThat(taken(text))
        .contains("t china 2020 2.40 actual", "t germany 2021 3.13 actual")
        .hasSize(7);
    assertThat(bench.report()).contains("without a value: 1 cell", "code: France");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "|", ";", ","})
  void delimitersAndLineEndsAreFound(String delimiter) throws Exception {
    String text =
        "\uFEFFcountry,2019,2020,2021\r\n\"China\",1.50,2.40,2.43\r\n".replace(",", delimiter);
    assertThat(taken(text))
        .containsExactly(
            "t china 2019 1.50 actual", "t china 2020 2.40 actual", "t china 2021 2.43 actual");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "..", "n/a", "NA", "-", ":", "–", "…", "N.A.", "#N/A", "null", "NaN", " "})
  void whatSaysThatThereIsNoValue(String missing) throws Exception {
    assertThat(taken("country,2019,2020\nChina," + missing + ",2.40\n"))
        .containsExactly("t china 2020 2.40 actual");
    assertThat(bench.report()).contains("without a value: 1 cell");
  }

  @Test
  void aCellThatIsNoNumberIsTold() throws Exception {
    assertThat(taken("country,2019,2020\nChina,=1+1,2.40\nGermany,@SUM(A1),2.4 p\n"))
        .containsExactly("t china 2020 2.40 actual");
    assertThat(bench.report())
        .contains("is no number: line 2, column \"2019\" \"=1+1\"; line 3, ")
        .contains("\"2.4 p\"");
  }

  @Test
  void twoValuesForTheSameAreNeverChosenFrom() throws Exception {
    assertThat(
            taken("country,year,value\nChina,2020,1\nChina,2020,2\nChina,2021,3\nchina,2021,3\n"))
        .containsExactly("t china 2021 3 actual");
    assertThat(bench.report())
        .contains("two values for the same, of which none was taken: line 2, ")
        .contains("stands there twice and was taken once: line 4, ");
    assertThat(bench.taken("u.csv", "country,2020,2020 [YR2020],2021\nChina,1,2,3\n", Bench.said()))
        .containsExactly("u china 2021 3 actual");
  }

  @Test
  void yearsFromOneToTheNextAreNotTakenForMonths() throws Exception {
    assertThat(taken("country,2008-09,2009-10,2010-11,2011\nChina,1,2,3,4\n"))
        .containsExactly("t china 2011 4 actual");
    assertThat(bench.report()).contains("may be a month or a year").contains("\"2009-10\"");
    assertThat(bench.taken("u.csv", "country,2010-10,2010-11,2010-12\nChina,1,2,3\n", Bench.said()))
        .hasSize(3);
  }

  @Test
  void entitiesCanBeChosen() throws Exception {
    Given given = Bench.said().with(Told.ENTITY, "DEU, united-states");
    assertThat(taken("country,2019\nChina,1\nGermany,2\nUnited States,3\n", given))
        .containsExactly("t germany 2019 2 actual", "t united-states 2019 3 actual");
  }

  @Test
  void columnsCanBeTold() throws Exception {
    Given given =
        Bench.said()
            .with(Told.COLUMNS, "entity=Land, period=Jahr, value=Wert")
            .with(Told.ID, "forschung")
            .with(Told.TITLE, "Forschung")
            .with(Told.STATUS, "provisional");
    assertThat(taken("Land;Jahr;Wert\nChina;2020;2,40\n", given))
        .containsExactly("forschung china 2020 2.40 provisional");
    assertThat(bench.path()).isEqualTo("indicators/forschung.yaml");
    assertThat(bench.written()).startsWith("# From t.csv.\ntitle: Forschung\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "''               ! t.csv:1:1: there is nothing in this file; write its text, or delete the file",
        "country,2020     ! t.csv: there are no rows below the line that names the columns",
        "hello            ! t.csv: no line names the columns of a table; ",
        "'a,b\nc,d'       ! t.csv: no column of it says the period; its head is \"a, b\"; ",
        "'country,2020\nChina,\"1' ! t.csv: from line 2 on this is no CSV: a quotation mark may be open",
        "'country,2020\nMu,1'      ! t.csv: there is nothing in it that could be taken",
        "'country,2020,2021\nChina,\"1,5\",2.5' ! the decimal sign is a comma at line 2, column \"2020\" \"1,5\" and a point at line 2, column \"2021\" \"2.5\": say which",
      })
  void refusesAFileWithNothingToTake(String text, String message) {
    assertThatThrownBy(() -> taken(text))
        .isInstanceOf(NotImported.class)
        .hasMessageStartingWith(message);
    assertThat(bench.content().resolve("indicators/t.yaml")).doesNotExist();
  }

  @Test
  void refusesWhatIsNoText() {
    assertThatThrownBy(() -> taken("country,2020\nChina,\u0000\n"))
        .isInstanceOf(NotImported.class)
        .hasMessage("t.csv:2:7: a control character (U+0000) stands here; delete it");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, t.csv:2:2: this is no text in UTF-8: byte 15 of the file is wrong; open the file",
    "UTF-16, t.csv:1:1: this file is in UTF-16; save it as UTF-8 in your editor"
  })
  void refusesOtherEncodings(String encoding, String message) throws IOException {
    Path file = folder.resolve("t.csv");
    Files.write(file, "country,2020\nTürkiye,1\n".getBytes(Charset.forName(encoding)));
    assertThatThrownBy(() -> bench.run(file, Bench.said()))
        .isInstanceOf(NotImported.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNIT      | percnt     | the site has no unit \"percnt\": did you mean \"percent\"?; there are ",
        "SOURCE    | cnn        | the site has no source \"cnn\"",
        "SECTOR    | science    | the site has no sector \"science\"; there are research-policy, ",
        "ENTITY    | Atlantis   | the site has no entity \"Atlantis\"; there are china, ",
        "STATUS    | real       | there is no status real; it is one of actual, ",
        "STATUS    | own-calculation | an import makes no own-calculation",
        "DECIMAL   | .          | decimal is comma or point, not .",
        "DELIMITER | x          | delimiter is comma, semicolon, tab or bar, not x",
        "ID        | A b        | an id is lower-case letters, digits and hyphens: A b",
        "ID        | rd-intensity-wdi | there is an indicator rd-intensity-wdi already",
        "COLUMNS   | jahr=Year  | columns are told as \"period=Jahr, value=Wert\"; before each = ",
        "COLUMNS   | period=X   | there is no column \"X\"; there are country, 2020",
        "KIND      | book       | kind is table or sources, not book",
      })
  void refusesWhatTheSiteDoesNotHave(Told told, String value, String message) {
    Given given = Bench.said().with(told, value);
    assertThatThrownBy(() -> taken("country,2020\nChina,1\n", given))
        .isInstanceOf(WrongInput.class)
        .hasMessageStartingWith(message);
    assertThat(bench.content().resolve("indicators/t.yaml")).doesNotExist();
  }

  @Test
  void asksForAllThatIsMissingAtOnce() {
    assertThatThrownBy(() -> taken("year,value\n2020,1\n", new Given()))
        .isInstanceOf(WrongInput.class)
        .hasMessageContainingAll(
            "t.csv does not say everything",
            "\n  unit: what the numbers of \"T\" count; there are number, percent, ",
            "\n  source: who says so; there are world-bank-wdi-rd, cnn-2026-03-12; ",
            "\n  entity: whom the figures are about; there are china, germany, united-states; ");
  }

  @Test
  void overwritesNothing() throws Exception {
    Path old = bench.content().resolve("indicators/t.yaml");
    Files.writeString(old, "title: Old\n");
    assertThatThrownBy(() -> bench.taken("t.csv", "country,2020\nChina,1\n", Bench.said()))
        .isInstanceOf(WrongInput.class)
        .hasMessageStartingWith("nothing was written, since there is a file content/indicators/t");
    assertThat(old).hasContent("title: Old\n");
  }

  @Test
  void aRowWithoutUnitOrSourceIsTold() throws Exception {
    String text = "country,year,value,unit,source\nChina,2020,1,percent,cnn-2026-03-12\n";
    assertThat(taken(text + "China,2021,1,,cnn-2026-03-12\nChina,2022,1,percent,\n", new Given()))
        .containsExactly("t china 2020 1 actual");
    assertThat(bench.report())
        .contains("has no unit (unit=… says what it is): line 3, column \"value\" \"1\"")
        .contains("has no source (source=… says which it is): line 4, column \"value\" \"1\"");
  }

  @Test
  void aTrialWritesNothing() throws Exception {
    Path file = bench.file("t.csv", "country,2020\nChina,1\n");
    List<String> told =
        new Import(file, bench.content(), Optional.empty(), Bench.said(), true).run();
    assertThat(told).last().isEqualTo("Nothing was written: this was a trial.");
    assertThat(bench.content().resolve("indicators/t.yaml")).doesNotExist();
  }

  @Test
  void theArchiveGetsTheDataOfTheSeries() throws Exception {
    Path archive = Files.createDirectory(folder.resolve("archive"));
    Path file = bench.file("t.csv", "country,2020,2021,2022\nChina,1.0,2.50,3\n");
    Import imported = new Import(file, bench.content(), Optional.of(archive), Bench.said(), false);
    assertThat(imported.run()).contains("The check finds nothing wrong with it.");
    assertThat(archive.resolve("t@world-bank-wdi-rd.csv"))
        .hasContent("entity,period,value\nchina,2020,1.0\nchina,2021,2.50\nchina,2022,3\n");
    assertThat(bench.problems()).isEmpty();
  }

  @Test
  void tenThousandColumns() throws Exception {
    StringBuilder head = new StringBuilder("country");
    StringBuilder row = new StringBuilder("China");
    for (int i = 0; i < 10_000; i++) {
      head.append(",c").append(i);
      row.append(",").append(i);
    }
    String text = head + ",2020\n" + row + ",7\n";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(taken(text)).containsExactly("t china 2020 7 actual"));
    assertThat(bench.report()).contains("; and 9988 more").hasSizeLessThan(2_000);
  }

  @Test
  void aFileThatIsTooLargeIsRefused() throws Exception {
    Path file = folder.resolve("t.csv");
    Files.write(file, new byte[50_000_000]);
    assertThatThrownBy(() -> bench.run(file, Bench.said()))
        .isInstanceOf(NotImported.class)
        .hasMessageStartingWith(
            "t.csv:1:1: this file has 50000000 bytes; at most 20000000 are read");
  }
}
