package dev.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Site;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.read.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedWordsAreDefinedTest {
  @TempDir private Path folder;

  private List<Problem> problems(String definition) throws IOException {
    Files.createDirectories(folder.resolve("glossary"));
    Files.writeString(folder.resolve("site.yaml"), "title: T\n");
    Files.writeString(
        folder.resolve("glossary/terms.yaml"),
        "terms:\n  - {term: spring tide, aliases: [syzygy], definition: The tide.}\n"
            + "  - term: neap\n    definition: "
            + definition
            + "\n");
    Site site = ContentReader.read(folder, "content").site();
    return Checks.all(new Catalogue(site), TermUses.of(site)).stream()
        .filter(problem -> problem.rule() == Rule.UNDEFINED_TERM)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A *spring tide*.         | -
          Of *spring tides*.       | -
          Of *syzygy*.             | -
          It is *not* high.        | -
          It is *really* high.     | -
          Like *The Art of War*.   | -
          The *liǎng huì* of tides | -
          A **high water**.        | -
          With *signs*.            | -
          A *tide*.                | -
          A [*high water*](https://tide.example/). | 4:21
          A *high water*.          | 4:20
          A *slack-water mark*.    | 4:20
          A *spring tyde*.         | 4:20
          A *syzigy*.              | 4:20
          """)
  void countsWhatIsSetOffAsATerm(String definition, String place) throws IOException {
    assertThat(problems(definition))
        .extracting(problem -> problem.at().line() + ":" + problem.at().column())
        .isEqualTo(place.equals("-") ? List.of() : List.of(place));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A *spring tyde*. | "spring tyde" is set off as a term, and no entry defines it | did you mean "spring tide"?
          A *high water*.  | "high water" is set off as a term, and no entry defines it  | add an entry, or take the emphasis away
          """,
      quoteCharacter = '`')
  void saysWhatToDo(String definition, String message, String hint) throws IOException {
    Problem problem = problems(definition).get(0);
    assertThat(problem.message()).isEqualTo(message);
    assertThat(problem.hint()).contains(hint);
  }
}
