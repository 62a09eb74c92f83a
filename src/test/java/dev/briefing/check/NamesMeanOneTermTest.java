package dev.briefing.check;

import static dev.briefing.model.SiteBuilder.site;

import org.junit.jupiter.api.Test;

class NamesMeanOneTermTest {

  @Test
  void namesThatDifferAreInOrder() {
    Expect.nothing(site().term("chip", "", "chips", "semi-conductor").term("chip maker", ""));
  }

  @Test
  void aNameOfTwoTermsIsReportedWhereItIsWritten() {
    Expect.problems(
        site()
            .term("artificial-intelligence", "", "AI", "ai")
            .term("artificial-insemination", "", "Ai"),
        """
        content/glossary/terms.yaml:2:15: error: "Ai" already means the term artificial-intelligence at content/glossary/terms.yaml:1:5 [duplicate-alias]
           hint: take the name out of one of the two terms
        """);
  }

  @Test
  void aHyphenAndAnApostropheMakeNoDifference() {
    Expect.problems(
        site()
            .term("a", "", "open source", "people's bank")
            .term("b", "", "open-source", "People’s Bank"),
        """
        content/glossary/terms.yaml:2:15: error: "People’s Bank" already means the term a at content/glossary/terms.yaml:1:5 [duplicate-alias]
           hint: take the name out of one of the two terms
        content/glossary/terms.yaml:2:15: error: "open-source" already means the term a at content/glossary/terms.yaml:1:5 [duplicate-alias]
           hint: take the name out of one of the two terms
        """);
  }

  @Test
  void thePluralOfAnotherTermIsTaken() {
    Expect.problems(
        site().term("chips", "").term("chip", ""),
        """
        content/glossary/terms.yaml:1:5: error: "chips" is also the plural of the term chip at content/glossary/terms.yaml:2:5 [duplicate-alias]
           hint: take the name out of one of the two terms
        """);
  }
}
