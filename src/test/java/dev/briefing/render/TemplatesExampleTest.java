package dev.briefing.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.render.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of {@code docs/templates.md} does what it says. */
final class TemplatesExampleTest {
  private static final Pattern FILE =
      Pattern.compile("`templates/(\\S+)`:\\n\\n```\\w+\\n(.*?)```\\n", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void aPlanBeginsWithItsText() throws IOException {
    Matcher file = FILE.matcher(Files.readString(Path.of("docs/templates.md")));
    Path templates = Files.createDirectory(folder.resolve("templates"));
    int files = 0;
    for (; file.find(); files++) {
      Files.writeString(templates.resolve(file.group(1)), file.group(2));
    }
    assertThat(files).isEqualTo(2);
    Document page =
        new SiteFixture(folder.resolve("content")).page("plans/plan-15.html", Theme.in(templates));
    assertThat(page.select("main > .prose + section > h2").text()).isEqualTo("What is promised");
    assertThat(page.select("main > section > ul > li").eachText())
        .containsExactly("Growth of spending, 2026–30: ≥ 7% a year");
    assertThat(page.select("nav, footer")).isNotEmpty();
    assertThat(page.select(".tracker, .facts")).isEmpty();
  }
}
