package dev.briefing.build;

import dev.briefing.model.Fingerprint;
import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.problem.Severity;
import dev.briefing.write.Published;
import dev.briefing.write.SmallFile;
import dev.briefing.write.WriteFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A publish that does nothing where the site is there already, made of the very same things: it
 * says again what the last one found. What a publish was made of stands in a small file, which
 * counts only while every file of the site is byte for byte as it was written.
 *
 * @param cache the folder of these files, one for each site
 */
public record RepeatedPublish(Path cache) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * What a publish leaves.
   *
   * @param madeOf what the site was made of
   * @param files the list of its files with their hashes, in few letters
   */
  record Note(String madeOf, String files, int read, int pages, int count, List<Line> problems) {
    Note {
      Objects.requireNonNull(madeOf);
      Objects.requireNonNull(files);
      problems = List.copyOf(problems);
    }

    Result result() {
      return new Result(problems.stream().map(Line::problem).toList(), read, pages, 0, count);
    }
  }

  /** A problem, flat. */
  record Line(
      String rule,
      String severity,
      String file,
      int line,
      int column,
      int length,
      String message,
      @Nullable String hint) {

    static Line of(Problem problem) {
      return new Line(
          problem.rule().name(),
          problem.severity().name(),
          problem.at().file(),
          problem.at().line(),
          problem.at().column(),
          problem.length(),
          problem.message(),
          problem.hint().orElse(null));
    }

    Problem problem() {
      return new Problem(
          Rule.valueOf(rule),
          Severity.valueOf(severity),
          new Position(file, line, column),
          length,
          message,
          Optional.ofNullable(hint));
    }
  }

  /** Publishes, unless that would change nothing. */
  public Result publish(Options options, Progress progress) throws BuildFailure {
    Optional<String> madeOf = MadeOf.print(options);
    if (madeOf.isPresent()) {
      Optional<Result> known = known(madeOf.get(), options.site());
      if (known.isPresent()) {
        return known.get();
      }
    }
    Result result = Build.publish(options, progress);
    // What changed while it was read is in it or not: nobody knows.
    if (madeOf.isPresent() && !result.rejected() && MadeOf.print(options).equals(madeOf)) {
      keep(madeOf.get(), result, options.site());
    }
    return result;
  }

  private Optional<Result> known(String madeOf, Path site) {
    try {
      Path file = file(site);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      @Nullable Note note = JSON.readValue(Files.readString(file), Note.class);
      Published published = Published.in(site);
      boolean same =
          note != null
              && note.madeOf().equals(madeOf)
              && note.files().equals(print(published))
              && published.isSettled()
              && published.hashes("").keySet().parallelStream().allMatch(published::isWhole);
      return same ? Optional.of(note.result()) : Optional.empty();
    } catch (IOException | JacksonException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** Where it cannot be kept, the next publish does all its work. */
  private void keep(String madeOf, Result result, Path site) {
    Note note =
        new Note(
            madeOf,
            print(Published.in(site)),
            result.read(),
            result.pages(),
            result.written() + result.unchanged(),
            result.problems().stream().map(Line::of).toList());
    try {
      Files.createDirectories(folder());
      SmallFile.replace(file(site), JSON.writeValueAsString(note));
    } catch (IOException | WriteFailure unwritable) {
      // The publish itself is done, and that is what counts.
    }
  }

  private Path folder() {
    return cache.resolve("publishes");
  }

  private Path file(Path site) throws IOException {
    return folder().resolve(Fingerprint.of(site.toRealPath().toString()) + ".json");
  }

  private static String print(Published published) {
    StringBuilder text = new StringBuilder();
    published.hashes("").forEach((path, hash) -> text.append(hash).append(' ').append(path));
    return Fingerprint.of(text.toString());
  }
}
