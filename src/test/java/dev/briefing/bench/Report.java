package dev.briefing.bench;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables, in Markdown. */
final class Report {
  private final StringBuilder costs =
      new StringBuilder(
          """
          | briefings | generator | wall s | CPU s | peak MiB | × Hugo | ms a page | pages | files | MB | load |
          | --: | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |
          """);
  private final CostPicture picture = new CostPicture();
  private final SortedMap<Integer, Map<String, Duration>> stages = new TreeMap<>();

  void add(Corpus corpus, List<Runs> all, Map<String, Duration> times, double load) {
    Runs own = all.get(0);
    for (Runs runs : all) {
      picture.add(runs.generator().name(), runs.site().pages(), runs.median(Cost::cpu));
      String ratio =
          all.stream()
              .filter(other -> other.generator().name().equals("Hugo") && other != runs)
              .map(hugo -> format("%.2f", runs.against(hugo)))
              .findFirst()
              .orElse("");
      costs.append(
          format(
              "| %,d | %s | %.2f | %.2f | %,.0f | %s | %.3f | %,d | %,d | %,.1f | %.1f |%n",
              corpus.briefings(),
              runs.generator().name(),
              runs.wall(),
              runs.median(Cost::cpu),
              runs.median(Cost::peak),
              ratio,
              1000 * runs.wall() / runs.site().pages(),
              runs.site().pages(),
              runs.site().files(),
              runs.site().bytes() / 1e6,
              load));
    }
    if (own.generator().name().equals("Briefing")) {
      stages.put(corpus.briefings(), times);
    }
  }

  /** What a page costs, as SVG. */
  String picture() {
    return picture.svg();
  }

  String text() {
    return costs + "\n" + stages();
  }

  private String stages() {
    Set<String> names = new LinkedHashSet<>();
    stages.values().forEach(times -> names.addAll(times.keySet()));
    String head =
        "| briefings | "
            + String.join(" | ", names)
            + " |\n| --: |"
            + " --: |".repeat(names.size());
    return stages.entrySet().stream()
        .map(
            row ->
                names.stream()
                    .map(name -> row.getValue().getOrDefault(name, Duration.ZERO))
                    .map(time -> format("%.2f", time.toNanos() / 1e9))
                    .collect(joining(" | ", format("| %,d | ", row.getKey()), " |")))
        .collect(joining("\n", head + "\n", "\n"));
  }

  private static String format(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
