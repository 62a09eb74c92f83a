package dev.briefing.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.briefing.model.RunningText;
import dev.briefing.model.SiteBuilder;
import dev.briefing.model.Stretch;
import dev.briefing.model.Term;
import dev.briefing.problem.Position;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However many terms there are, a text is read once. */
class ManyTermsTest {
  private static final Position AT = Position.startOf("many.md");

  /** A text that is free from end to end. */
  private record Plain(String text) implements RunningText {
    @Override
    public List<Stretch> free() {
      return List.of(new Stretch(0, text.length()));
    }

    @Override
    public List<Stretch> emphasised() {
      return List.of();
    }

    @Override
    public List<Integer> sentences() {
      return List.of(0);
    }

    @Override
    public Position at(int offset) {
      return AT;
    }
  }

  private static List<Term> terms(int count, String name) {
    SiteBuilder site = SiteBuilder.site();
    IntStream.range(0, count).forEach(i -> site.term(name.formatted(i), "What it means."));
    return site.build().terms();
  }

  @Test
  void fiveThousandTermsInTenThousandPages() {
    Names names = Names.of(terms(5_000, "term-of-the-trade-%d"));
    String page = "A word of the term of the trade 4711 and more terms. ".repeat(60);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 10_000; i++) {
            assertThat(names.in(new Plain(page))).hasSize(60);
          }
        });
  }

  @Test
  void namesWithinNamesWithoutEnd() {
    SiteBuilder site = SiteBuilder.site();
    IntStream.range(1, 90).forEach(i -> site.term("a-".repeat(i) + "a", "What it means."));
    Names names = Names.of(site.build().terms());
    String text = "a ".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(names.in(new Plain(text))).hasSize(1_112));
  }

  @Test
  void aNameOfANovelsLengthIsLeftOut() {
    Names names = Names.of(terms(1, "very-" + "long-".repeat(100_000) + "%d"));
    assertThat(names.in("very " + "long ".repeat(100_000) + "0")).isEmpty();
  }
}
