package dev.briefing.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets Jazzer look for inputs that find something, target by target: {@code mvn -Pfuzz verify}.
 * What it learns stays in {@code target/fuzz}, so that the next run goes on; what it finds is
 * listed at the end, and fails the run.
 */
public final class Fuzzing {
  private static final Path FOLDER = Path.of("target", "fuzz");

  /** Far more than any input takes; work is bounded by counting, and not by this. */
  private static final int SECONDS_OF_ONE = 120;

  private Fuzzing() {}

  /** Minutes in all, then the targets, or none for all. */
  public static void main(String[] args) throws Exception {
    int seconds = Math.round(60 * Float.parseFloat(args[0]));
    List<Target> targets = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      targets.add(Target.valueOf(args[i]));
    }
    List<Target> all = targets.isEmpty() ? List.of(Target.values()) : targets;
    int shares = all.stream().mapToInt(Target::share).sum();
    writeWords();
    List<Target> unfinished = new ArrayList<>();
    for (Target target : all) {
      if (!ended(target, Math.max(1, seconds * target.share() / shares))) {
        unfinished.add(target);
      }
    }
    List<String> found = found();
    found.forEach(System.err::println);
    if (!found.isEmpty()) {
      System.err.println(
          found.size()
              + " inputs found something: mend it, and keep them in src/test/resources/fuzz");
    }
    if (!unfinished.isEmpty()) {
      System.err.println("Not to their end: " + unfinished + "; what they said is in the logs");
    }
    if (!found.isEmpty() || !unfinished.isEmpty()) {
      System.exit(1);
    }
  }

  private static boolean ended(Target target, int seconds)
      throws IOException, InterruptedException {
    Path own = FOLDER.resolve(target.word());
    Path corpus = Files.createDirectories(own.resolve("corpus"));
    Seeds.write(target, own.resolve("seeds"));
    System.out.printf("%s: %d s%n", target.word(), seconds);
    Path log = own.resolve("log");
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1500m",
            "-XX:+UseParallelGC",
            "-XX:+EnableDynamicAgentLoading",
            "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
            "-D" + Fuzzed.TARGET + "=" + target,
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + Fuzzed.class.getName(),
            "--instrumentation_includes=dev.briefing.**" + File.pathSeparator + "org.commonmark.**",
            "--custom_hook_includes=dev.briefing.**",
            "--keep_going=20",
            "--reproducer_path=" + own,
            "-artifact_prefix=" + own + "/",
            "-dict=" + FOLDER.resolve("words"),
            "-timeout=" + SECONDS_OF_ONE,
            "-rss_limit_mb=0",
            "-max_len=20000",
            "-print_final_stats=1",
            "-max_total_time=" + seconds,
            corpus.toString(),
            own.resolve("seeds").toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
        .start()
        .waitFor();
    Optional<String> executed = executed(log);
    System.out.println(
        target.word()
            + ": "
            + executed
                .map(number -> number + " inputs")
                .orElse("it did not run to its end, see " + log));
    return executed.isPresent();
  }

  /** How many inputs, which is said at the end only. */
  private static Optional<String> executed(Path log) throws IOException {
    return Files.readString(log, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> line.startsWith("stat::number_of_executed_units"))
        .map(line -> line.replaceAll("\\D", ""))
        .findFirst();
  }

  private static List<String> found() throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(file -> file.getFileName().toString().matches("(?:crash|timeout|oom)-.*"))
          .map(Path::toString)
          .sorted()
          .collect(Collectors.toList());
    }
  }

  /** The words of the edits as Jazzer wants them. */
  private static void writeWords() throws IOException {
    Files.createDirectories(FOLDER);
    StringBuilder words = new StringBuilder();
    for (String word : Edits.words()) {
      if (!word.isEmpty()) {
        words.append('"');
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
          words.append("\\x%02X".formatted(b & 0xff));
        }
        words.append("\"\n");
      }
    }
    Files.writeString(FOLDER.resolve("words"), words);
  }
}
