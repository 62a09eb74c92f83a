package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefing.history.GitRepository;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site can be published as it stood at a revision. */
class PastSiteTest {
  private static final Path BASE = Path.of("src/test/resources/broken/base/content");

  @TempDir Path folder;

  private GitRepository made;

  @BeforeEach
  void revisions() throws Exception {
    made = GitRepository.in(folder.resolve("repository"));
    Folders.copy(BASE, made.folder().resolve("content"), false);
    made.write("content/images/map.svg", svg("red"));
    made.write("content/pages/about.md", "---\ntitle: About\n---\n![A map](../images/map.svg)\n");
    made.write("templates/words.properties", "foot.as-of = At that time {0}.\n").commit("One");
    made.write("content/images/map.svg", svg("blue"));
    made.write("content/pages/about.md", "---\ntitle: Later\n---\n![A map](../images/map.svg)\n");
    made.delete("templates/words.properties").commit("Two");
  }

  @Test
  void isMadeOfTheContentAndTheThemeOfThatDay() throws Exception {
    SortedMap<String, String> past = publish("HEAD~1", "past");
    assertThat(past.get("about.html")).contains("<h1>About</h1>", "At that time ");
    assertThat(past.values()).anyMatch(file -> file.equals(svg("red")));
    SortedMap<String, String> now = publish("main", "now");
    assertThat(now.get("about.html")).contains("<h1>Later</h1>").doesNotContain("At that time");
    assertThat(now.values()).anyMatch(file -> file.equals(svg("blue")));
  }

  @Test
  void isTheSameLaterAndInAnotherClone() throws Exception {
    SortedMap<String, String> first = publish("HEAD~1", "first");
    made.write("content/pages/more.md", "---\ntitle: More\n---\nMore.\n").commit("Three");
    String origin = made.folder().toUri().toString();
    made.git("clone", "-q", origin, folder.resolve("clone").toString());
    Options options = Options.of(folder.resolve("clone"), null, null, folder.resolve("then"), null);
    Build.publishPast(options, "HEAD~2", Progress.NONE);
    assertThat(files("then")).isEqualTo(first);
  }

  @Test
  void needsARevisionThatIsThere() {
    assertThatThrownBy(() -> publish("v7", "site"))
        .hasMessage("there is no revision v7 in this repository");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  private SortedMap<String, String> publish(String revision, String site) throws Exception {
    Options options = Options.of(made.folder(), null, null, folder.resolve(site), null);
    assertThat(Build.publishPast(options, revision, Progress.NONE).problems()).isEmpty();
    return files(site);
  }

  private SortedMap<String, String> files(String site) {
    return new TreeMap<>(Folders.texts(folder.resolve(site)));
  }

  private static String svg(String colour) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" fill=\""
        + colour
        + "\"/>\n";
  }
}
