package dev.briefing.check;

import static dev.briefing.model.SiteBuilder.site;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermsLeadOnTest {

  @Test
  void termsMayNameEachOther() {
    Expect.nothing(
        site()
            .term("ebb", "Not [flood](term:flood).", List.of("flood"), Optional.empty())
            .term("flood", "Not [ebb](term:ebb).", List.of("ebb"), Optional.empty()));
  }

  @Test
  void butNotThemselves() {
    Expect.problems(
        site().term("ebb", "An [ebb](term:ebb).", List.of("ebb"), Optional.empty()),
        """
        content/glossary/terms.yaml:1:25: error: the term "ebb" sends its readers to itself [circular-term]
           hint: take it out of see, or name another term
        content/glossary/terms.yaml:1:38: error: the definition of the term "ebb" links to the term itself [circular-term]
           hint: say what it means in other words, or leave out the link
        """);
  }
}
