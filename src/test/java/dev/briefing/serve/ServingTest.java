package dev.briefing.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.briefing.build.Options;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who starts the preview in a terminal. */
final class ServingTest {
  private static final Pattern ADDRESS = Pattern.compile("The site is at (\\S+) and .*");
  private static final String FILE = "content/briefings/tide.md";

  @TempDir private Path folder;
  private final List<String> said = new CopyOnWriteArrayList<>();

  @Test
  void saysWhereTheSiteIsAndWhatIsWrongAndStops() throws Exception {
    SmallSite site = new SmallSite(folder);
    List<Path> before = files();
    FutureTask<Boolean> serving =
        new FutureTask<>(
            () -> {
              Serving.untilStopped(site.options(), Port.of(0), said::add);
              return true;
            });
    Thread thread = new Thread(serving);
    thread.start();
    URI server = URI.create(said(ADDRESS).group(1));
    assertThat(Wire.get(server, "/")).contains("Tides");
    site.change(FILE, "term:ebb", "term:ebbb");
    assertThat(said(Pattern.compile("content/briefings/tide.md:\\d+:\\d+: error: .*")).group())
        .contains("ebbb");
    site.change(FILE, "term:ebbb", "term:ebb");
    said(Pattern.compile("All is well again\\."));
    thread.interrupt();
    assertThat(serving.get()).isTrue();
    assertThatThrownBy(() -> Wire.get(server, "/")).isInstanceOf(ConnectException.class);
    assertThat(files()).as("nothing is written").isEqualTo(before);
  }

  @Test
  void saysWhichPortIsTaken() throws Exception {
    SmallSite site = new SmallSite(folder);
    try (Serving first = Serving.start(site.options(), Port.of(0), said::add)) {
      Port same = Port.of(first.address().getPort());
      FutureTask<Boolean> second =
          new FutureTask<>(
              () -> {
                Serving.untilStopped(site.options(), same, said::add);
                return true;
              });
      new Thread(second).start();
      assertThatThrownBy(second::get)
          .isInstanceOf(ExecutionException.class)
          .hasMessageContaining("is taken or not allowed");
    }
  }

  @Test
  void followsAFolderThatIsTakenAwayAndPutBack() throws Exception {
    SmallSite site = new SmallSite(folder);
    try (Serving serving = Serving.start(site.options(), Port.of(0), said::add)) {
      Path content = folder.resolve("content");
      Path aside = folder.resolve("aside");
      for (int i = 0; i < 5; i++) {
        said.clear();
        Files.move(content, aside);
        said(Pattern.compile(".*: error: .*"));
        Files.move(aside, content);
        said(Pattern.compile("All is well again\\."));
      }
      site.change(FILE, "It comes", "It goes");
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> Wire.get(serving.address(), "/" + SmallSite.PAGE).contains("It goes"));
    }
  }

  @Test
  void followsATemplatesFolderThatIsMadeLater() throws Exception {
    SmallSite site = new SmallSite(folder);
    Path templates = folder.resolve("templates");
    Path aside = folder.resolve("aside");
    Files.move(templates, aside);
    Options options = Options.following(folder, null, null, null);
    try (Serving serving = Serving.start(options, Port.of(0), said::add)) {
      site.change("aside/sector.ftlh", "<@layout.frame>", "<@layout.frame>\n<p>By hand</p>");
      for (int i = 0; i < 2; i++) {
        Files.move(aside, templates);
        shows(serving, "/sectors/power.html", "By hand");
        site.change("templates/sector.ftlh", "By hand", "By foot");
        shows(serving, "/sectors/power.html", "By foot");
        site.change("templates/sector.ftlh", "By foot", "By hand");
        Files.move(templates, aside);
        await()
            .atMost(Duration.ofSeconds(60))
            .until(() -> !Wire.get(serving.address(), "/sectors/power.html").contains("By "));
      }
    }
  }

  @Test
  void followsAContentFolderThatIsMadeAndRemade() throws Exception {
    SmallSite site = new SmallSite(folder);
    try (Serving serving = Serving.start(site.options(), Port.of(0), said::add)) {
      Path pages = folder.resolve("content/pages");
      for (int i = 0; i < 3; i++) {
        site.write("content/pages/about.md", "---\ntitle: About\n---\nOf number " + i + ".\n");
        shows(serving, "/about.html", "Of number " + i);
        site.write("content/pages/about.md", "---\ntitle: About\n---\nOf letter " + i + ".\n");
        shows(serving, "/about.html", "Of letter " + i);
        Files.delete(pages.resolve("about.md"));
        Files.delete(pages);
        shows(serving, "/about.html", "No such page");
      }
    }
  }

  private static void shows(Serving serving, String page, String text) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> Wire.get(serving.address(), page).contains(text));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  /** The first line of a form, when it comes. */
  private Matcher said(Pattern form) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> said.stream().anyMatch(line -> form.matcher(line).matches()));
    return said.stream().map(form::matcher).filter(Matcher::matches).findFirst().orElseThrow();
  }
}
