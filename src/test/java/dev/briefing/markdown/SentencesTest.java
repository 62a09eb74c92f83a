package dev.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text is cut exactly where a bar stands. */
class SentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One.| Two!| Three?| Four…| Five",
        "It grew by 7.5 per cent.| In 2025 it fell.| 15 firms closed.",
        "Mr. Xi and Dr. Li met Gen. Wu in St. Petersburg.| They left.",
        "J. Smith, e.g. of the U.S. Senate, i.e. Washington, came at 5 p.m. on Jan. 3.| He left.",
        "See No. 5 and p. 4.| The answer is no.| So be it.",
        "He said: “One. Two!” and left.| Then he came.",
        "He said “One. Two.”| Then he came.",
        "“One.”| “Two.”",
        "“What?” he asked.| Nobody knew.",
        "(One.)| (Two.)",
        "He asks \"Why? Because.\" and leaves.| So do we.",
        "Firms such as Huawei Inc. and ZTE Corp. grow… and grow.| Good.",
        "一。|二！|三",
        "The iPhone.com site. the end",
        "",
      })
  void areCut(String text) {
    String plain = text.replace("|", "");
    List<Integer> expected = new ArrayList<>(List.of(0));
    int at = 0;
    for (String part : text.split("\\|")) {
      if (at > 0) {
        expected.add(at + (part.length() - part.stripLeading().length()));
      }
      at += part.length();
    }
    assertThat(Sentences.starts(plain, QuotedPassage.in(plain))).isEqualTo(expected);
  }
}
