package dev.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.briefing.model.Mention;
import dev.briefing.model.Mention.Setting;
import dev.briefing.model.Prose;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each link within its sentence, its own words between bars. */
class MentionsTest {

  private static List<String> of(String markdown) {
    return Read.blocks(markdown).mentions().stream().map(MentionsTest::marked).toList();
  }

  private static String marked(Mention m) {
    String sentence = m.sentence();
    return sentence.substring(0, m.from())
        + "|"
        + sentence.substring(m.from(), m.to())
        + "|"
        + sentence.substring(m.to());
  }

  @Test
  void aFigureStandsInItsSentenceAsItIsRead() {
    assertThat(
            of(
                """
                Before. It grew by [at *least* 7%](indicator:growth/2025) in
                [China](sector:china), `x` too. After.
                """))
        .containsExactly(
            "It grew by |at least 7%| in China, x too.",
            "It grew by at least 7% in |China|, x too.");
  }

  @Test
  void aCitationBehindASentenceBelongsToIt() {
    assertThat(of("It grew. [CNN](source:cnn), [OECD](source:op). Then it fell. [CNN](source:cnn)"))
        .containsExactly("It grew. |CNN|, OECD.", "It grew. CNN, |OECD|.", "Then it fell. |CNN|");
    assertThat(of("[CNN](source:cnn) [5%](indicator:x/2025)."))
        .containsExactly("|CNN| 5%.", "CNN |5%|.");
  }

  @Test
  void rowsHeadingsQuotationsAndFootnotesSayWhatTheyAre() {
    Prose prose =
        Read.blocks(
            """
            # Why [a](term:a)?

            | [b](term:b) | x |
            | --- | --- |
            | c \\| d | [5%](indicator:x/2025) |

            ## Then

            > As [e](term:e) said.
            >
            > — Somebody, [CNN](source:cnn)

            Text.[^1] ![](indicator:x)

            ![](indicator:x)

            [^1]: [f](term:f).
            """);
    assertThat(prose.mentions())
        .extracting(Mention::setting)
        .containsExactly(
            Setting.HEADING,
            Setting.ROW,
            Setting.ROW,
            Setting.QUOTATION,
            Setting.QUOTATION,
            Setting.SENTENCE,
            Setting.SENTENCE,
            Setting.FOOTNOTE);
    assertThat(prose.mentions())
        .extracting(Mention::section)
        .containsExactly("why-a", "why-a", "why-a", "then", "then", "then", "then", "");
    assertThat(prose.mentions().stream().map(MentionsTest::marked))
        .startsWith("Why |a|?", "|b|\nx\n", "c | d\n|5%|\n", "As |e| said.")
        .endsWith("Text. ||", "||", "|f|.");
  }

  @Test
  void everyReferenceIsMentionedOnce() {
    Prose prose =
        Read.blocks(
            "[5%](indicator:x) b [![alt](a.png) c](term:u) <https://x.example>\n\n"
                + "- [i](term:i)\n- > [q](term:q)\n\n[^n]: [unseen](term:n)\n");
    assertThat(prose.mentions().stream().map(Mention::reference))
        .containsExactlyInAnyOrderElementsOf(prose.references());
  }

  @Test
  void manyLinksInManySentencesTakeLinearTime() {
    String text = "[5%](indicator:x/2025). [CNN](source:cnn). A. ".repeat(10_000);
    assertTimeout(
        Duration.ofMinutes(2), () -> assertThat(Read.blocks(text).mentions()).hasSize(20_000));
  }
}
