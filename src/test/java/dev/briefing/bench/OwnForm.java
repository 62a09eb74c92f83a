package dev.briefing.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A corpus as this generator reads it, with an archive beside it against which the lock is made:
 * {@code content/} and {@code archive/}. No check is off but the two that invented numbers and a
 * clock in the past cannot pass.
 */
final class OwnForm {
  private final Corpus corpus;
  private final Folder folder;

  private OwnForm(Corpus corpus, Path root) {
    this.corpus = corpus;
    this.folder = Folder.at(root);
  }

  /**
   * Makes the lock of quotes, as an author does who has the archive: without one there are errors.
   *
   * @param launcher of the program that checks
   */
  static void lock(Path root, Path launcher) throws IOException, InterruptedException {
    Command.run(
        List.of(
            launcher.toString(),
            "check",
            "--content",
            root.resolve("content").toString(),
            "--archive",
            root.resolve("archive").toString()));
  }

  static void write(Corpus corpus, Path root) {
    new OwnForm(corpus, root).write();
  }

  private void write() {
    folder.put(
        "content/site.yaml",
        """
        title: Benchmark
        language: en
        base-url: https://example.org/
        entity: world
        sector-groups: [Sectors]
        checks: {unsourced-figure: off, stale-indicator: off}
        """);
    folder.put("content/entities.yaml", "entities:\n  - {id: world, name: World}\n");
    folder.put("content/units.yaml", units());
    folder.put("content/sources/sources.yaml", sources());
    folder.put("content/glossary/terms.yaml", Yaml.glossary(corpus));
    folder.put("content/pages/words.md", words());
    Corpus.SECTORS.forEach(this::sector);
    IntStream.range(0, corpus.briefings()).parallel().forEach(this::briefing);
    corpus.series().forEach(this::archive);
  }

  private static String units() {
    return Corpus.UNITS.stream()
        .map(
            unit ->
                "  - {id: %s, name: %s, symbol: %s}\n"
                    .formatted(unit(unit), Yaml.text(unit), Yaml.text(unit)))
        .collect(joining("", "units:\n", ""));
  }

  private static String unit(String symbol) {
    return "in-" + (symbol.equals("%") ? "percent" : symbol.toLowerCase(Locale.ROOT));
  }

  private static String sources() {
    return Corpus.SOURCES.entrySet().stream()
        .map(
            source ->
                "  - {id: %s, type: dataset, title: %s, issued: 2024}\n"
                    .formatted(source.getKey(), Yaml.text(source.getValue())))
        .collect(joining("", "references:\n", ""));
  }

  /** Every term stands in some text. */
  private String words() {
    return corpus.glossary().stream()
        .map(entry -> "- " + entry.term() + "\n")
        .collect(joining("", "---\ntitle: Words\n---\n\n", ""));
  }

  private void sector(String id, String name) {
    folder.put(
        "content/sectors/" + id + ".md",
        """
        ---
        title: %s
        summary: Briefings and indicators.
        group: Sectors
        order: %d
        ---

        %s, as [%s](source:%s) has it.
        """
            .formatted(
                name,
                Corpus.SECTOR_IDS.indexOf(id) + 1,
                name,
                Corpus.SOURCES.get("central-bank"),
                "central-bank"));
    folder.put(
        "content/indicators/" + id + ".yaml",
        corpus.series(id).stream()
            .map(OwnForm::indicator)
            .collect(joining("", "title: " + name + "\nsector: " + id + "\nindicators:\n", "")));
  }

  private static String indicator(Series series) {
    return """
      - id: %s
        name: %s
        unit: %s
        series:
          - {status: actual, source: %s, values: {%s}}
    """
        .formatted(
            series.id(),
            Yaml.text(series.name()),
            unit(series.unit()),
            series.source(),
            years(series, ": ", ", "));
  }

  private static String years(Series series, String between, String then) {
    return IntStream.range(0, Corpus.YEARS)
        .mapToObj(year -> Corpus.FIRST_YEAR + year + between + series.values().get(year))
        .collect(joining(then));
  }

  private void briefing(int number) {
    Text text = corpus.briefing(number);
    folder.put("content/briefings/" + text.id() + ".md", Yaml.frontMatter(text) + text.body());
  }

  private void archive(Series series) {
    String rows = "world," + years(series, ",", "\nworld,") + "\n";
    folder.put("archive/" + series.id() + ".csv", "entity,period,value\n" + rows);
  }
}
