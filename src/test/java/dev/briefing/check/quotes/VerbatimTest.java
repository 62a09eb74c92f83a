package dev.briefing.check.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.LockEntry.Span;
import dev.briefing.model.Quote;
import dev.briefing.model.Written;
import dev.briefing.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When words are the words of a source, and what is nearest where they are not. */
class VerbatimTest {

  private static FoldedQuote quote(String text) {
    List<Written<String>> words = new ArrayList<>();
    for (String word : text.split("\\s+")) {
      words.add(new Written<>(word, Position.startOf("text.md"), word.length()));
    }
    return FoldedQuote.of(
        new Quote(new Written<>(text, Position.startOf("text.md"), text.length()), words));
  }

  private static String find(String source, String quote) {
    return new SourceText(source)
        .find(quote(quote))
        .map(
            spans ->
                spans.stream()
                    .map(span -> span.first() + "-" + span.last())
                    .collect(Collectors.joining(",")))
        .orElse("no");
  }

  /** The words of the source that the quote has; {@code no} where it is not verbatim. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      delimiter = '¦',
      textBlock =
          """
          One two three.              ¦ two three            ¦ 2-3
          One two three.              ¦ two three.           ¦ 2-3
          One two three               ¦ two three,           ¦ 2-3
          One two three               ¦ two   three          ¦ 2-3
          One two three               ¦ Two three            ¦ no
          One two three               ¦ two thre             ¦ no
          One two three               ¦ wo three             ¦ no
          One two three               ¦ one … three          ¦ no
          One two three               ¦ One … three          ¦ 1-1,3-3
          One two three               ¦ One ... three        ¦ 1-1,3-3
          One two three               ¦ One [...] three      ¦ 1-1,3-3
          One two three               ¦ One […] two […] three … ¦ 1-1,2-2,3-3
          One two three               ¦ three … One          ¦ no
          One two three               ¦ One [two] three      ¦ no
          One two three               ¦ two … two            ¦ no
          a b a c a b a d             ¦ a b … a d            ¦ 1-2,7-8
          One… two                    ¦ One… two             ¦ 1-1,2-2
          China’s “great” plan        ¦ China's "great" plan ¦ 1-3
          China's 'great' plan        ¦ “China’s ‘great’”    ¦ 1-2
          a well-known plan           ¦ well‑known           ¦ 2-2
          2021–25 — the plan          ¦ 2021-25 – the        ¦ 1-2
          some ﬁrms in Ⅳ              ¦ firms in IV          ¦ 2-4
          Café                        ¦ Café           ¦ 1-1
          a\u00AD\u200Bb cd           ¦ ab cd                ¦ 1-2
          1.3 trillion                ¦ 1 … trillion         ¦ no
          over 1.3 trillion           ¦ 3 trillion           ¦ no
          7% of 10,000 firms          ¦ 7% of 10,000         ¦ 1-3
          7% of 10,000 firms          ¦ 7 % of               ¦ no
          中国的计划                   ¦ 国的计                ¦ 2-4
          no words                    ¦ …                    ¦ no
          """)
  void isFound(String source, String quote, String expected) {
    assertThat(
            find(
                source.translateEscapes().replace("\\u00AD", "\u00AD").replace("\\u200B", "\u200B"),
                quote))
        .isEqualTo(expected);
  }

  /** What differs first in the quote, and in the source. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          calls for extraordinary means     | means         | measures
          calls for most extraordinary      | most          | ''
          calls extraordinary measures      | ''            | for
          called for extraordinary measures | called        | calls
          measures to achieve big breaks    | big breaks    | decisive breakthroughs
          The plan calls for extra ordinary | extra ordinary | extraordinary measures
          something else altogether         | none          | none
          """)
  void hasANearestPassage(String quote, String wrong, String right) {
    SourceText source =
        new SourceText(
            "First things first. The plan calls for extraordinary measures to achieve decisive"
                + " breakthroughs in core sectors. The rest is the rest.");
    var nearest = NearestPassage.to(quote(quote).parts().get(0), source);
    if (wrong.equals("none")) {
      assertThat(nearest).isEmpty();
      return;
    }
    var difference = nearest.orElseThrow().difference();
    String words =
        difference.stream()
            .filter(step -> step.kind() != Alignment.Kind.MISSING)
            .map(step -> nearest.get().quote().get(step.quote()).text())
            .collect(Collectors.joining(" "));
    assertThat(words).isEqualTo(wrong);
    assertThat(nearest.get().sourceWords(difference)).isEqualTo(right);
  }

  @Test
  void findsEveryStretchOfALongText() {
    Random random = new Random(7);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      words.add("w" + (int) (Math.abs(random.nextGaussian()) * 40));
    }
    SourceText source = new SourceText(String.join(" ", words));
    for (int i = 0; i < 500; i++) {
      int from = random.nextInt(words.size() - 30);
      int length = 1 + random.nextInt(25);
      FoldedQuote quote = quote(String.join(" ", words.subList(from, from + length)));
      List<Span> spans = source.find(quote).orElseThrow();
      assertThat(spans).hasSize(1);
      assertThat(spans.get(0).first()).isLessThanOrEqualTo(from + 1);
      assertThat(words.subList(spans.get(0).first() - 1, spans.get(0).last()))
          .isEqualTo(words.subList(from, from + length));
    }
  }

  @Test
  void fingerprintsKnowNoTypography() {
    assertThat(quote("“China’s ‘plan’ — or [...] not.”").fingerprint())
        .isEqualTo(quote("China's \"plan\" – or … not").fingerprint())
        .isNotEqualTo(quote("China's plan – or … not").fingerprint());
  }

  @ParameterizedTest
  @CsvSource({
    "one two, 2",
    "one – two, 2",
    "one … two, 2",
    "self-reliance of China’s, 3",
    "1.3 trillion, 2",
    "5G技术, 3"
  })
  void wordsAreCounted(String text, int words) {
    assertThat(quote(text).words()).isEqualTo(words);
  }
}
