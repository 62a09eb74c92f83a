package dev.briefing.check;

import static dev.briefing.model.SiteBuilder.site;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressesAreFreeTest {

  @Test
  void pagesOfDifferentFolders() {
    Expect.nothing(
        site()
            .image("images/map.png")
            .sector("chips", "", page -> page.alias("semiconductors").alias("old/chips"))
            .plan("chips", "")
            .page("chips", "", page -> page.alias("Chips_2024.html"))
            .page("briefings", ""));
  }

  @Test
  void whatTheSiteNeedsForItself() {
    Expect.problems(
        site()
            .page("index", "")
            .page("glossary", "")
            .page("404", "")
            .sector("index", "")
            .page("about", "", page -> page.alias("sources/INDEX")),
        """
        content/pages/404.md:1:1: error: the address 404.html already belongs to the site itself [address-taken]
           hint: rename one of the two
        content/pages/about.md:3:11: error: the address sources/INDEX.html already belongs to the site itself [address-taken]
           hint: take out the alias, or rename the other
        content/pages/glossary.md:1:1: error: the address glossary.html already belongs to the site itself [address-taken]
           hint: rename one of the two
        content/pages/index.md:1:1: error: the address index.html already belongs to the site itself [address-taken]
           hint: rename one of the two
        content/sectors/index.md:1:1: error: the address sectors/index.html already belongs to the site itself [address-taken]
           hint: rename one of the two
        """);
  }

  @Test
  void theTableOfAllFiguresIsNotThatOfAnIndicator() {
    Expect.problems(
        site().indicator("table", "figures").indicator("table", "comparisons"),
        """
        content/indicators/table.yaml:1:5: error: the address data/figures.csv already belongs to the site itself [address-taken]
           hint: give the indicator another id
        """);
  }

  /** On the disks of some hosts, or of some readers, such a file could not be. */
  @Test
  void namesThatNoFileMayHave() {
    String endless = "a".repeat(240);
    Expect.problems(
        site().indicator("table", "con").comparison(endless, List.of(), List.of()),
        """
        content/comparisons/LONG.yaml:1:5: error: "cite/comparison-SHOWN…" is not a path in the site: a name is longer than 255 bytes [invalid-value]
           hint: give it another name
        content/indicators/table.yaml:1:5: error: "indicators/con.html" is not a path in the site: con.html is a device on Windows [invalid-value]
           hint: give it another name
        """
            .replace("LONG", endless)
            .replace("SHOWN", endless.substring(0, 64)));
  }

  @Test
  void namesThatDifferInCapitalsOrColonsOnly() {
    Expect.problems(
        site()
            .source("CNN")
            .source("a:b")
            .source("a-b")
            .image("images/a.png")
            .image("images/A.png"),
        """
        content/images/A.png:1:1: error: the address images/A.png already belongs to content/images/a.png:1:1 [address-taken]
           hint: rename one of the two
        content/sources/documents.yaml:3:5: error: the address sources/CNN.html already belongs to content/sources/documents.yaml:1:5 [address-taken]
           hint: rename one of the two
        content/sources/documents.yaml:5:5: error: the address sources/a-b.html already belongs to content/sources/documents.yaml:4:5 [address-taken]
           hint: rename one of the two
        """);
  }

  @Test
  void oldAddresses() {
    Expect.problems(
        site()
            .sector("chips", "", page -> page.alias("old"))
            .sector("science", "", page -> page.alias("sectors/old.html"))
            .sector("energy", "", page -> page.alias("energy").alias("chips")),
        """
        content/sectors/energy.md:3:11: error: the address sectors/chips.html already belongs to content/sectors/chips.md:1:1 [address-taken]
           hint: take out the alias, or rename the other
        content/sectors/energy.md:3:11: error: the address sectors/energy.html already belongs to content/sectors/energy.md:1:1 [address-taken]
           hint: take out the alias, or rename the other
        content/sectors/science.md:3:11: error: the address sectors/old.html already belongs to content/sectors/chips.md:3:11 [address-taken]
           hint: take out the alias, or rename the other
        """);
  }

  @Test
  void oldAddressesStayWithinTheSite() {
    Expect.problems(
        site().page("about", "", page -> page.alias("../etc").alias("/root").alias("a b")),
        """
        content/pages/about.md:3:11: error: "../etc" is not an old address: letters, digits, hyphens and underscores, with / between folders [invalid-value]
        content/pages/about.md:3:11: error: "/root" is not an old address: letters, digits, hyphens and underscores, with / between folders [invalid-value]
        content/pages/about.md:3:11: error: "a b" is not an old address: letters, digits, hyphens and underscores, with / between folders [invalid-value]
        """);
  }
}
