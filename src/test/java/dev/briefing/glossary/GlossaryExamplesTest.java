package dev.briefing.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.markdown.ProseHtml;
import dev.briefing.markdown.Weaver;
import dev.briefing.model.Page;
import dev.briefing.model.Prose;
import dev.briefing.model.Reference;
import dev.briefing.model.Site;
import dev.briefing.model.TermUse;
import dev.briefing.read.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/glossary.md}, row by row, from the author's files to the HTML. */
final class GlossaryExamplesTest {
  private static final Path PAGE = Path.of("docs/glossary.md");
  private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern LINK = Pattern.compile("\uE000([^\uE001]*)\uE001");
  private static final Pattern EXCEPT = Pattern.compile("\\(except (.*)\\)");
  @TempDir private Path folder;

  /** A row of the page. */
  record Example(String text, String terms, String links) {}

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      String[] cells = CELL.split(line, -1);
      if (cells.length == 5 && cells[1].startsWith(" `")) {
        examples.add(new Example(text(cells[1].strip()), cells[2].strip(), cells[3].strip()));
      }
    }
    return examples;
  }

  private static String text(String cell) {
    return cell.substring(1, cell.length() - 1)
        .replace("``", "`")
        .replace("\\|", "|")
        .replace("\\u0301", "\u0301")
        .replaceAll(" ?⏎", "\n");
  }

  @Test
  void thereAreEnough() throws IOException {
    assertThat(examples()).hasSizeGreaterThanOrEqualTo(90);
    assertThat(examples().stream().filter(e -> e.links().equals("nothing")).count())
        .isGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void holds(Example example) throws IOException {
    Files.createDirectories(folder.resolve("glossary"));
    Files.createDirectories(folder.resolve("pages"));
    Files.writeString(folder.resolve("site.yaml"), "title: Examples\n");
    Files.writeString(folder.resolve("glossary/terms.yaml"), glossary(example.terms()));
    Files.writeString(
        folder.resolve("pages/example.md"), "---\ntitle: Example\n---\n" + example.text() + "\n");
    Site site = ContentReader.read(folder, "content").site();
    Page page = site.pages().get(0);
    List<TermUse> termUses = TermUses.of(site).linked("example.html", page.body());
    String links = termUses.stream().map(GlossaryExamplesTest::shown).collect(joining());
    assertThat(links.isEmpty() ? "nothing" : links).isEqualTo(example.links());
    assertThat(woven(page.body(), termUses))
        .isEqualTo(termUses.stream().map(use -> escaped(use.words())).toList());
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining() {
    return Collectors.joining("; ");
  }

  private static String shown(TermUse use) {
    String term = use.term().term();
    return use.words().equals(term) ? term : use.words() + " → " + term;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;");
  }

  /** What stands within links to terms, in the order of the HTML. */
  private static List<String> woven(Prose prose, List<TermUse> termUses) {
    String html = ProseHtml.blocks(prose, new Marks(termUses));
    Matcher link = LINK.matcher(html);
    List<String> found = new ArrayList<>();
    while (link.find()) {
      found.add(link.group(1).replace('\n', ' '));
    }
    return found;
  }

  private static String glossary(String terms) {
    StringBuilder yaml = new StringBuilder("terms:\n");
    int number = 0;
    for (String term : terms.split("; ", -1)) {
      String[] names = term.replaceAll(" \\(.*\\)", "").split(" = ", -1);
      yaml.append("  - {id: t").append(number++).append(", definition: D, term: \"");
      yaml.append(names[0]).append('"');
      if (names.length == 2) {
        yaml.append(", aliases: [\"").append(names[1]).append("\"]");
      }
      Matcher except = EXCEPT.matcher(term);
      yaml.append(except.find() ? ", except: [\"" + except.group(1) + "\"]" : "");
      yaml.append(term.contains("(exact)") ? ", match: exact" : "");
      yaml.append(term.contains("(no link)") ? ", link: false" : "").append("}\n");
    }
    return yaml.toString().replace("id: t0,", "id: chip,");
  }

  /** Marks the links to terms by signs that no text has. */
  private record Marks(List<TermUse> termUses) implements Weaver {
    @Override
    public List<TermUse> terms(Prose prose) {
      return termUses;
    }

    @Override
    public String term(TermUse use, String inner) {
      return "\uE000" + inner + "\uE001";
    }

    @Override
    public String link(Reference reference, String inner) {
      return inner;
    }

    @Override
    public String image(Reference reference) {
      return "";
    }

    @Override
    public String embed(Reference reference) {
      return "";
    }

    @Override
    public String after(List<Reference> references) {
      return "";
    }
  }
}
