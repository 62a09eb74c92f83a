package dev.briefing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Bound;
import dev.briefing.model.Equivalent;
import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.model.Status;
import dev.briefing.model.Target;
import dev.briefing.model.Unit;
import dev.briefing.model.Value;
import dev.briefing.model.Written;
import dev.briefing.problem.Position;
import dev.briefing.read.ContentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/agreement.md}, row by row. */
final class AgreementExamplesTest {
  private static final Path PAGE = Path.of("docs/agreement.md");
  private static final Position AT = Position.startOf("table");

  private static final Map<String, Unit> UNITS = units();

  /** A row of the page. */
  record Example(String text, String table, String unit, String verdict) {}

  /** The built-in units, and those that the page itself declares as a site would. */
  private static Map<String, Unit> units() {
    try {
      String page = Files.readString(PAGE);
      Path folder = Files.createTempDirectory("units");
      int start = page.indexOf("units:", page.indexOf("```yaml"));
      Files.writeString(
          folder.resolve("units.yaml"), page.substring(start, page.indexOf("```", start)));
      return ContentReader.read(folder, "content").site().units().stream()
          .collect(Collectors.toMap(unit -> unit.id().value(), Function.identity()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      String[] cells = line.split("\\|", -1);
      boolean row = cells.length == 6 && !cells[1].isBlank() && !cells[1].contains("---");
      if (row && !cells[1].strip().equals("text")) {
        examples.add(
            new Example(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip()));
      }
    }
    return examples;
  }

  @Test
  void thereAreEnough() throws IOException {
    assertThat(examples()).hasSizeGreaterThanOrEqualTo(350);
    assertThat(examples().stream().filter(e -> e.verdict().startsWith("dis")).count())
        .isGreaterThan(150);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void holds(Example example) {
    assertThat(UNITS).containsKey(example.unit());
    Agreements agreements = new Agreements(id -> Optional.ofNullable(UNITS.get(id)));
    Verdict verdict =
        agreements.judge(example.text(), observation(example.table()), example.unit());
    String said =
        verdict instanceof Verdict.Disagrees disagrees
            ? "disagrees: " + disagrees.difference().name().toLowerCase(Locale.ROOT)
            : "agrees";
    assertThat(said).as(verdict.toString()).isEqualTo(example.verdict());
  }

  private static Observation observation(String table) {
    String[] parts = table.split("; also ", -1);
    List<Equivalent> also = new ArrayList<>();
    if (parts.length == 2) {
      int space = parts[1].lastIndexOf(' ');
      also.add(
          new Equivalent(
              written(Value.parse(parts[1].substring(0, space)).orThrow()),
              written(parts[1].substring(space + 1))));
    }
    Bound bound = Bound.EXACTLY;
    String value = parts[0];
    for (Bound candidate : Bound.values()) {
      String words = candidate.word().replace('-', ' ') + " ";
      if (value.startsWith(words)) {
        bound = candidate;
        value = value.substring(words.length());
      }
    }
    return observation(value, bound, also);
  }

  private static Observation observation(String value, Bound bound, List<Equivalent> also) {
    Value read =
        value.startsWith("says: ")
            ? new Value.Words(value.substring(6))
            : Value.parse(value).orThrow();
    return new Observation(
        "example",
        written("china"),
        written(Period.parse("2026").orThrow()),
        read,
        also,
        bound,
        Status.ACTUAL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Target(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        AT);
  }

  private static <T> Written<T> written(T value) {
    return new Written<>(value, AT, 1);
  }
}
