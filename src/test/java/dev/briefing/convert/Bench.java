package dev.briefing.convert;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import dev.briefing.build.Options;
import dev.briefing.model.Observation;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.read.ContentReader;
import dev.briefing.starter.NewSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A site as init makes it, into which a test imports. */
final class Bench {
  static final String SOURCE = "world-bank-wdi-rd";

  private final Path folder;

  Bench(Path folder) throws BuildFailure {
    this.folder = folder;
    new NewSite(folder, "Research", "").write();
  }

  Path content() {
    return folder.resolve("content");
  }

  Path file(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  /** A table of which unit and source are said. */
  static Given said() {
    return new Given().with(Told.UNIT, "percent-of-gdp").with(Told.SOURCE, SOURCE);
  }

  List<String> run(Path file, Given given) throws NotImported, BuildFailure {
    return new Import(file, content(), Optional.empty(), given, false).run();
  }

  /** What a table of that text gives, each as "indicator entity period value status". */
  List<String> taken(String name, String text, Given given)
      throws NotImported, BuildFailure, IOException {
    report = run(file(name, text), given);
    return observations("content/" + path());
  }

  private List<String> report = List.of();

  /** What the last import told. */
  String report() {
    return String.join("\n", report);
  }

  String path() {
    return report.get(0).replaceFirst("^content/", "").replaceFirst(", from .*", "");
  }

  String written() throws IOException {
    return Files.readString(content().resolve(path()));
  }

  List<String> observations(String file) {
    return ContentReader.read(content(), "content").site().tables().stream()
        .filter(table -> table.at().file().equals(file))
        .flatMap(table -> table.indicators().stream())
        .flatMap(indicator -> indicator.observations().stream())
        .map(Bench::shown)
        .toList();
  }

  private static String shown(Observation observation) {
    return "%s %s %s %s %s"
        .formatted(
            observation.indicator(),
            observation.entity().value(),
            observation.period().value(),
            observation.value(),
            observation.status().word());
  }

  List<Problem> problems() throws BuildFailure {
    return Build.check(Options.of(folder, null, null, null, null)).problems();
  }

  /** Who says what was taken, each once. */
  List<String> sources(String file) {
    return ContentReader.read(content(), "content")
        .site()
        .observations()
        .filter(observation -> observation.at().file().equals(file))
        .flatMap(observation -> observation.source().stream())
        .map(Written::value)
        .distinct()
        .toList();
  }
}
