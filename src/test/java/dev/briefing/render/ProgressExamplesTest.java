package dev.briefing.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Bound;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Direction;
import dev.briefing.model.Observation;
import dev.briefing.model.ObservationDraft;
import dev.briefing.model.Reach;
import dev.briefing.model.SiteBuilder;
import dev.briefing.model.Status;
import dev.briefing.model.Unit;
import dev.briefing.progress.Progress;
import dev.briefing.progress.Verdict;
import dev.briefing.read.ContentReader;
import dev.briefing.render.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/progress.md}, row by row. */
final class ProgressExamplesTest {
  private static final Path PAGE = Path.of("docs/progress.md");
  private static final Theme THEME = Theme.ofGenerator();
  private static final Pattern OUTCOME =
      Pattern.compile(
          "(?<from>from )?(?<period>[0-9Q-]+): (?<value>[^(]+?)(?: \\((?<source>[a-z-]+)\\))?(?: in (?<unit>[a-z-]+))?");

  /** The units of this repository's content, the built-in ones among them. */
  private static final Collection<Unit> UNITS =
      ContentReader.read(Path.of("content"), "content").site().units();

  /** A row of the page. */
  record Example(
      String target, String when, String way, String outcomes, String asOf, String said) {}

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      boolean row = cells.size() == 9 && !cells.get(1).startsWith("---");
      if (row && !cells.get(1).equals("target")) {
        examples.add(
            new Example(
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6) + ": " + cells.get(7)));
      }
    }
    return examples;
  }

  @Test
  void thereAreEnoughAndOfEachVerdict() throws IOException {
    assertThat(examples()).hasSizeGreaterThanOrEqualTo(60);
    for (Verdict verdict : Verdict.values()) {
      String word = word(verdict) + ": ";
      assertThat(examples().stream().filter(e -> e.said().startsWith(word)))
          .as(word)
          .hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void holds(Example example) {
    Catalogue catalogue = site(example).catalogue();
    Observation target = catalogue.indicator("goal").orElseThrow().observations().get(0);
    Edition edition = Edition.of(catalogue, TermUses.of(catalogue.site()), THEME);
    Progress progress = edition.tracker().of(target);
    assertThat(
            word(progress.verdict()) + ": " + new ProgressSentences(edition, target).of(progress))
        .isEqualTo(example.said());
  }

  private static String word(Verdict verdict) {
    return verdict.word().replace('-', ' ');
  }

  private static SiteBuilder site(Example example) {
    String unit = example.target().substring(example.target().lastIndexOf(' ') + 1);
    String value = example.target().substring(0, example.target().lastIndexOf(' '));
    boolean words = example.target().startsWith("says: ");
    ObservationDraft target =
        words
            ? ObservationDraft.says(when(example)[0], example.target().substring(6))
            : bounded(when(example)[0], value);
    target.as(Status.TARGET).measuredBy("measure/china");
    if (when(example).length > 1) {
      target.reach(of(Reach.values(), Reach::word, when(example)[1]));
    }
    String targetUnit = words ? "percent" : unit;
    String measured = targetUnit;
    List<ObservationDraft> outcomes = new ArrayList<>();
    for (String text :
        example.outcomes().isEmpty() ? new String[0] : example.outcomes().split("; ")) {
      Matcher outcome = OUTCOME.matcher(text);
      assertThat(outcome.matches()).as(text).isTrue();
      ObservationDraft draft = bounded(outcome.group("period"), outcome.group("value"));
      if (outcome.group("source") != null) {
        draft.from(outcome.group("source"));
      }
      if (outcome.group("unit") != null) {
        measured = outcome.group("unit");
      }
      if (outcome.group("from") != null) {
        target.baseline("measure/china/" + outcome.group("period"));
      }
      outcomes.add(draft);
    }
    String outcomeUnit = measured;
    SiteBuilder site = new SiteBuilder().asOf(example.asOf());
    UNITS.forEach(site::unit);
    site.entity("china").source("cnn").source("op-ed");
    Direction way = of(Direction.values(), Direction::word, example.way());
    return site.indicator("a", "goal", i -> i.unit(targetUnit).direction(way), target)
        .indicator(
            "b", "measure", i -> i.unit(outcomeUnit), outcomes.toArray(ObservationDraft[]::new));
  }

  private static String[] when(Example example) {
    return example.when().split(", ");
  }

  private static ObservationDraft bounded(String period, String text) {
    if (text.startsWith("says ")) {
      return ObservationDraft.says(period, text.substring(5));
    }
    for (Bound bound : Bound.values()) {
      String words = bound.word().replace('-', ' ') + " ";
      if (text.startsWith(words)) {
        return ObservationDraft.value(period, text.substring(words.length())).bound(bound);
      }
    }
    return ObservationDraft.value(period, text);
  }

  private static <T> T of(T[] all, Function<T, String> word, String wanted) {
    return Arrays.stream(all)
        .filter(one -> word.apply(one).equals(wanted))
        .findFirst()
        .orElseThrow();
  }
}
