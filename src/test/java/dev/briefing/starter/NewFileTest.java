package dev.briefing.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import dev.briefing.build.Options;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The files that new makes, in the site that init makes. */
class NewFileTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);

  @TempDir private Path folder;
  private Path content;

  @BeforeEach
  void site() throws BuildFailure {
    new NewSite(folder.resolve("site"), "Research", "").write();
    content = folder.resolve("site/content");
  }

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void hasNothingWrongOrSaysWhatToFillIn(FileKind kind) throws Exception {
    String text = made(kind, "What has changed: “R&D” #1");
    if (kind == FileKind.TERM) {
      assertThat(problems())
          .singleElement()
          .satisfies(problem -> assertThat(problem.rule()).isEqualTo(Rule.WRONG_TYPE));
      assertThat(text).contains("FILL THIS IN.\n    definition:\n");
      text = text.replace("definition:", "definition: What it is.");
      Files.writeString(file(kind, "what-has-changed-r-d-1"), text);
      assertThat(problems()).extracting(Problem::rule).containsExactly(Rule.UNUSED_TERM);
    } else {
      assertThat(problems()).isEmpty();
    }
    assertThat(Build.publish(options()).rejected()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void explainsEveryKeyInTheWordsOfItsShape(FileKind kind) throws Exception {
    String text = made(kind, "Chips").replaceAll("\n *# ", " ");
    for (Field<?> field : kind.shape().fields()) {
      assertThat(text).containsPattern("\n#?" + field.name() + ":").contains(field.about());
    }
    if (kind.isEntry()) {
      Shape entry = kind.shape().groups().get(1);
      entry.fields().stream()
          .filter(field -> !field.about().startsWith("The CSL variable "))
          .forEach(field -> assertThat(text).contains(field.about(), field.name() + ":"));
    }
  }

  /** The examples are what their keys ask for; what they name is not there. */
  @ParameterizedTest
  @EnumSource(FileKind.class)
  void eachKeyCanBeUsedAsItStands(FileKind kind) throws Exception {
    String text = made(kind, "Chips").replaceAll("(?m)^( *)#(?=[^ ].*: \\S)", "$1");
    // One or the other, in these.
    text = text.replaceAll("(?m)^ +(says|calculation|superseded-by|state): .*\n", "");
    text = text.replace("definition:\n", "definition: What it is.\n");
    Files.writeString(file(kind, "chips"), text);
    assertThat(problems())
        .extracting(Problem::rule)
        .doesNotContain(
            Rule.YAML_SYNTAX,
            Rule.DUPLICATE_KEY,
            Rule.UNKNOWN_KEY,
            Rule.MISSING_KEY,
            Rule.WRONG_TYPE,
            Rule.INVALID_VALUE,
            Rule.CUT_TEXT);
  }

  @Test
  void aBriefingIsOfToday() throws Exception {
    assertThat(made(FileKind.BRIEFING, "Chips"))
        .contains("\ndate: 2027-01-31\n", "\nsectors: [research-policy]\n", "\ndraft: true\n")
        .contains("Here: research-policy, research-spending.");
  }

  @Test
  void anIndicatorIsOneObservationAwayFromItsPage() throws Exception {
    String text = made(FileKind.INDICATOR, "Chips");
    String on = text.replaceAll("(?m)^( +)#(?=- period|(value|status|source):)", "$1");
    Files.writeString(file(FileKind.INDICATOR, "chips"), on);
    assertThat(problems()).isEmpty();
    Build.publish(options());
    assertThat(folder.resolve("site/site/indicators/chips.html")).content().contains(">7</span>");
  }

  @ParameterizedTest
  @CsvSource({
    "INDICATOR, research, indicators/research.yaml",
    "SOURCE, content/sources/example.yaml, sources/example.yaml",
    "TERM, terms.yaml, glossary/terms.yaml"
  })
  void anEntryGoesIntoAFileThatIsThere(FileKind kind, String into, String path) throws Exception {
    Path file = content.resolve(path);
    String before = Files.readString(file);
    List<String> told = new NewFile(content, kind, "Chips", "", into).write(TODAY);
    assertThat(told).first().asString().startsWith("content/" + path + ": a");
    assertThat(file).content().startsWith(before).contains("- id: chips\n");
    if (kind != FileKind.TERM) {
      assertThat(problems()).isEmpty();
    }
  }

  @Test
  void isNeverWrittenOverAnother() throws Exception {
    String text = made(FileKind.PAGE, "Chips");
    assertThatThrownBy(() -> made(FileKind.PAGE, "Chips!"))
        .isInstanceOf(WrongInput.class)
        .hasMessage("there is a page named chips already: take another name, such as chips-2");
    assertThat(file(FileKind.PAGE, "chips")).hasContent(text);
    assertThatThrownBy(() -> made(FileKind.INDICATOR, "rd intensity WDI"))
        .hasMessageEndingWith("such as rd-intensity-wdi-2");
    assertThat(content.resolve("indicators/rd-intensity-wdi.yaml")).doesNotExist();
    assertThatThrownBy(
            () ->
                new NewFile(content, FileKind.TERM, "GDP", "research-and-development", "terms")
                    .write(TODAY))
        .hasMessageStartingWith("there is a term named research-and-development already");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PAGE | ''    | ''     | ''      | a title is needed: what readers will see",
        "PAGE | 芯片   | ''     | ''      | no name can be made of the title \"芯片\": give one as well",
        "PAGE | Chips | ../a   | ''      | a name is lower-case letters, digits and hyphens: ../a",
        "PAGE | Chips | ''     | about   | a page has a file of its own",
        "TERM | Chips | ''     | nowhere | there is no file content/glossary/nowhere.yaml",
        "TERM | Chips | ''     | ../../x | there is no file content/glossary/x.yaml",
      })
  void refusesWhatDoesNotFit(
      FileKind kind, String title, String name, String into, String message) {
    assertThatThrownBy(() -> new NewFile(content, kind, title, name, into).write(TODAY))
        .isInstanceOf(WrongInput.class)
        .hasMessage(message);
  }

  @Test
  void needsAContentFolder() {
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> new NewFile(nowhere, FileKind.PAGE, "Chips", "", ""))
        .hasMessage("there is no folder " + nowhere);
  }

  private String made(FileKind kind, String title) throws BuildFailure, IOException {
    NewFile file = new NewFile(content, kind, title, "", "");
    List<String> told = file.write(TODAY);
    assertThat(told).hasSize(2).last().asString().startsWith("Next: ");
    return Files.readString(file(kind, file.name()));
  }

  private Path file(FileKind kind, String name) {
    return content.resolve(kind.file(name));
  }

  private List<Problem> problems() throws BuildFailure {
    return Build.check(options()).problems();
  }

  private Options options() {
    return Options.of(folder.resolve("site"), null, null, null, null);
  }
}
