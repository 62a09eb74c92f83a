package dev.briefing.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/**
 * Publishes invented sites of several sizes, each generator as a whole process and in turn (A B A
 * B), and prints medians. A site is always published into an empty folder; the folders are removed
 * at the end, since a disk that is still deleting stalls whoever writes next.
 */
@CommandLine.Command(name = "benchmark", mixinStandardHelpOptions = true)
final class Benchmark implements Callable<Integer> {
  /** A glossary has so many terms, and from {@link #LARGE} briefings on very many. */
  private static final int TERMS = 200;

  private static final int MANY_TERMS = 5000;
  private static final int LARGE = 50_000;

  @Option(names = "--sizes", split = ",", defaultValue = "100,1000,10000,50000")
  private List<Integer> sizes = List.of();

  @Option(names = "--pairs", defaultValue = "5")
  private int pairs;

  @Option(names = "--launcher", defaultValue = "target/briefing")
  private Path launcher = Path.of("");

  @Option(names = "--hugo", description = "Hugo's program; looked for on the PATH otherwise.")
  private @Nullable String hugo;

  @Option(names = "--jbake", description = "The folder of JBake's jars.")
  private @Nullable Path jbake;

  @Option(names = "--out", defaultValue = "target/bench")
  private Path out = Path.of("");

  private final Report report = new Report();

  public static void main(String[] args) {
    System.exit(new CommandLine(new Benchmark()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path work = Files.createDirectories(out.toAbsolutePath().resolve("work"));
    try {
      for (int size : sizes) {
        measure(new Corpus(size, size < LARGE ? TERMS : MANY_TERMS), work.resolve("of-" + size));
        System.out.println(report.text());
        Files.writeString(out.resolve("results.md"), report.text());
        Files.writeString(out.resolve("cost.svg"), report.picture());
      }
    } finally {
      Trees.remove(work);
    }
    return 0;
  }

  private void measure(Corpus corpus, Path work) throws IOException, InterruptedException {
    List<Generator> generators =
        generators().stream().filter(one -> corpus.briefings() <= one.most()).toList();
    for (Generator generator : generators) {
      generator.form().accept(corpus, source(work, generator));
    }
    OwnForm.lock(source(work, generators.get(0)), launcher);
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    Map<Generator, List<Cost>> costs = new LinkedHashMap<>();
    Set<Generator> failed = new HashSet<>();
    int rounds = corpus.briefings() < LARGE ? pairs : Math.min(pairs, 2);
    for (int round = 0; round < rounds; round++) {
      for (Generator generator : generators) {
        Path site = work.resolve(generator.name() + "-" + round);
        try {
          Cost cost = Command.run(generator.command().apply(source(work, generator), site));
          costs.computeIfAbsent(generator, one -> new ArrayList<>()).add(cost);
        } catch (IOException failure) {
          if (generator.equals(generators.get(0))) {
            throw failure;
          }
          failed.add(generator);
          System.out.println(failure.getMessage());
        }
      }
    }
    List<Runs> runs = new ArrayList<>();
    for (Generator generator : generators) {
      if (failed.contains(generator)) {
        continue; // A peer that cannot do it has no row.
      }
      Site site = Site.in(work.resolve(generator.name() + "-0"));
      runs.add(new Runs(generator, costs.getOrDefault(generator, List.of()), site));
    }
    report.add(corpus, runs, stages(work, source(work, generators.get(0))), load);
  }

  private static Path source(Path work, Generator generator) {
    return work.resolve(generator.name() + "-texts");
  }

  private Map<String, Duration> stages(Path work, Path source)
      throws IOException, InterruptedException {
    Path recording = work.resolve("stages.jfr");
    List<String> recorded =
        List.of("env", "JAVA_OPTS=" + Stages.flags(recording), launcher.toString());
    Command.run(Generator.publish(recorded, source, work.resolve("recorded")));
    return Stages.of(recording);
  }

  private List<Generator> generators() {
    List<Generator> generators = new ArrayList<>();
    generators.add(Generator.briefing(List.of(launcher.toString())));
    if (hugo != null || runs("hugo", "version")) {
      generators.add(Generator.hugo(hugo == null ? "hugo" : hugo));
    }
    if (jbake != null) {
      generators.add(Generator.jbake(jbake));
    }
    return generators;
  }

  private static boolean runs(String... command) {
    try {
      Command.run(List.of(command));
      return true;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
