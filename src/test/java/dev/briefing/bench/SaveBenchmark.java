package dev.briefing.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long it takes in the preview from a saved briefing to the word that its page has changed:
 * {@code mvn -Pbench verify -Dbench.main=dev.briefing.bench.SaveBenchmark}, with {@code
 * -Dbench.arguments="1000 10000"} for sites of these many briefings. Forty saves of a word more or
 * less in a paragraph; the first twenty warm the program up, and are told apart.
 */
public final class SaveBenchmark {
  private static final int SAVES = 40;
  private static final Path LAUNCHER = Path.of("target", "briefing").toAbsolutePath();
  private static final Path FILE = Path.of("content", "briefings", "b00000.md");
  private static final String EVENTS = ".briefing/events?/briefings/b00000.html";
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
  private static final Pattern PRINT = Pattern.compile("\"print\":\"([^\"]*)\"");
  private static final Pattern PARAGRAPH = Pattern.compile("(?m)^(?=[A-Z][a-z])");

  private SaveBenchmark() {}

  public static void main(String[] sizes) throws Exception {
    System.out.println("| briefings | first saves, ms | warm, ms | least | most | load |");
    System.out.println("| --: | --: | --: | --: | --: | --: |");
    for (String size : sizes.length == 0 ? new String[] {"1000", "10000"} : sizes) {
      Path work = Files.createTempDirectory("briefing-saves");
      try {
        OwnForm.write(new Corpus(Integer.parseInt(size), 200), work);
        OwnForm.lock(work, LAUNCHER);
        System.out.println("| " + size + " | " + told(saves(work)));
      } finally {
        Trees.remove(work);
      }
    }
  }

  private static String told(List<Long> times) {
    List<Long> first = times.subList(0, SAVES / 2).stream().sorted().toList();
    List<Long> warm = times.subList(SAVES / 2, SAVES).stream().sorted().toList();
    return "%.0f | %.0f | %.0f | %.0f | %.1f |"
        .formatted(
            milliseconds(first.get(first.size() / 2)),
            milliseconds(warm.get(warm.size() / 2)),
            milliseconds(warm.get(0)),
            milliseconds(warm.get(warm.size() - 1)),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static double milliseconds(long nanoseconds) {
    return nanoseconds / 1e6;
  }

  private static List<Long> saves(Path work) throws IOException, InterruptedException {
    Process serving =
        new ProcessBuilder(LAUNCHER.toString(), "serve", "--port", "0", "--content", "content")
            .directory(work.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = serving.inputReader(UTF_8)) {
      return saves(work.resolve(FILE), address(said));
    } finally {
      serving.destroy();
      serving.waitFor();
    }
  }

  private static URI address(BufferedReader said) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return URI.create(address.group());
      }
    }
    throw new IOException("the preview did not start");
  }

  private static List<Long> saves(Path file, URI site) throws IOException, InterruptedException {
    String text = Files.readString(file);
    int body = text.indexOf("\n---\n") + 5;
    try (BufferedReader events =
        new BufferedReader(
            new InputStreamReader(site.resolve(EVENTS).toURL().openStream(), UTF_8))) {
      Stream<String> prints = events.lines().flatMap(SaveBenchmark::print);
      var states = prints.iterator();
      String before = states.next();
      List<Long> times = new ArrayList<>();
      for (int i = 0; i < SAVES; i++) {
        // As between two thoughts of an author.
        Thread.sleep(200);
        String word = "Save " + "x".repeat(1 + i % 7) + " ";
        String edited =
            text.substring(0, body)
                + PARAGRAPH
                    .matcher(text.substring(body))
                    .replaceFirst(Matcher.quoteReplacement(word));
        Files.writeString(file, edited);
        long saved = System.nanoTime();
        String now = states.next();
        while (now.equals(before)) {
          now = states.next();
        }
        times.add(System.nanoTime() - saved);
        before = now;
      }
      return times;
    } catch (UncheckedIOException ended) {
      throw ended.getCause();
    }
  }

  /** What tells the state of a page from another, if a line of the stream says it. */
  private static Stream<String> print(String line) {
    Matcher print = PRINT.matcher(line);
    return line.startsWith("data: ") && print.find() ? Stream.of(print.group(1)) : Stream.empty();
  }
}
