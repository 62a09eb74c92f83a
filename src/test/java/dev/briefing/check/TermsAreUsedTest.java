package dev.briefing.check;

import static dev.briefing.model.SiteBuilder.site;

import dev.briefing.model.SiteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsAreUsedTest {
  private static final String UNUSED =
      """
      content/glossary/terms.yaml:1:5: warning: no text uses the term "spring tide" [unused-term]
         hint: write it as texts do, add their word for it to its aliases, or remove it
      """;

  private static SiteBuilder with(String body) {
    return site().term("spring-tide", "A high spring tide.", "syzygy").page("about", body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The spring tide came.",
        "Spring tides are high.",
        "It was syzygy.",
        "It was [high](term:spring-tide).",
        "[The spring tide](page:about)",
        "# Spring tide"
      })
  void aTextUsesIt(String body) {
    Expect.allProblems(with(body), "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "The spring came, and the tide.", "Springtide", "In SPRING TIDE."})
  void noTextUsesIt(String body) {
    Expect.allProblems(with(body), UNUSED);
  }

  @Test
  void itsOwnDefinitionDoesNotCountAndAnothersDoes() {
    Expect.allProblems(with(""), UNUSED);
    Expect.allProblems(with("On a neap.").term("neap", "No spring tide."), "");
  }

  @Test
  void whileALinkIsWrongNobodyKnows() {
    Expect.allProblems(
        with("A [high](term:sprung-tide)."),
        """
        content/pages/about.md:10:10: error: there is no term "sprung-tide" [unknown-reference]
           hint: did you mean "spring-tide"?
        """);
  }
}
