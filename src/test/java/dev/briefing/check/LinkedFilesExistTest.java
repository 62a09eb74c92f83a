package dev.briefing.check;

import static dev.briefing.model.SiteBuilder.site;

import dev.briefing.model.SiteBuilder;
import org.junit.jupiter.api.Test;

class LinkedFilesExistTest {
  private static SiteBuilder linked(String body) {
    return site()
        .image("images/map.png")
        .sector("chips", "## Dates")
        .page("about", "")
        .page("method", "## How we work\n" + body);
  }

  @Test
  void pagesAndPictures() {
    Expect.nothing(
        linked(
            """
            [a](about.md) [b](./about.md) [c](../sectors/chips.md) [d](../sectors/chips.md#dates)
            [e](../pages/../pages/about.md) [f](../images/map.png)
            ![A map](../images/map.png)
            [g](#how-we-work) [h](page:method#how-we-work) [i](sector:chips#dates)
            """));
  }

  @Test
  void whatIsNotThere() {
    Expect.problems(
        linked(
            """
            [a](chips.md) [b](abuot.md) [c](about.html) [d](../indicators/gdp.yaml)
            [e](../../x.md) [f](../../../x.md) [g](../sectors/) [h](../images/mop.png)
            ![i](../imges/map.png)
            ![j](about.md)
            """),
        """
        content/pages/method.md:11:5: error: there is no file content/pages/chips.md [unknown-reference]
           hint: did you mean "../sectors/chips.md"?
        content/pages/method.md:11:19: error: there is no file content/pages/abuot.md [unknown-reference]
           hint: did you mean "about.md"?
        content/pages/method.md:11:33: error: there is no file content/pages/about.html [unknown-reference]
           hint: did you mean "about.md"?
        content/pages/method.md:11:49: error: there is no file content/indicators/gdp.yaml [unknown-reference]
           hint: link to what the table holds by its name, such as indicator:NAME
        content/pages/method.md:12:5: error: the path leads out of the content folder [unknown-reference]
        content/pages/method.md:12:21: error: the path leads out of the content folder [unknown-reference]
        content/pages/method.md:12:40: error: there is no file content/sectors/ [unknown-reference]
           hint: did you mean "../sectors/chips.md"?
        content/pages/method.md:12:57: error: there is no file content/images/mop.png [unknown-reference]
           hint: did you mean "../images/map.png"?
        content/pages/method.md:13:6: error: there is no file content/imges/map.png [unknown-reference]
           hint: did you mean "../images/map.png"?
        content/pages/method.md:14:6: error: content/pages/about.md is a page, not a picture [unknown-reference]
           hint: without the ! it is a link
        """);
  }

  @Test
  void picturesAreOurOwnAndHaveAText() {
    Expect.problems(
        linked(
            """
            ![](../images/map.png)
            ![A map](https://example.org/map.png)
            ![A heading](#how-we-work)
            """),
        """
        content/pages/method.md:11:5: error: the picture has no text for those who cannot see it [missing-text-alternative]
           hint: say between the brackets what it shows: ![…](…)
        content/pages/method.md:12:10: error: a picture of another site would make each reader's browser ask that site [refused-link]
           hint: save the picture in the folder images, and write its path
        content/pages/method.md:13:14: error: a heading is no picture [malformed-reference]
           hint: without the ! it is a link
        """);
  }

  @Test
  void headings() {
    Expect.problems(
        linked(
                """
                [a](#how-we-wrok) [b](page:about#x) [c](../sectors/chips.md#date) [d](#)
                [e](source:cnn#x) [f](page:nowhere#x)
                """)
            .term("word", "[x](#how-we-work)"),
        """
        content/glossary/terms.yaml:1:39: error: a heading can be linked to from the body of its own page only [missing-anchor]
           hint: name the page too, such as page:NAME#how-we-work
        content/pages/method.md:11:5: error: content/pages/method.md has no heading "how-we-wrok" [missing-anchor]
           hint: did you mean "#how-we-work"?
        content/pages/method.md:11:23: error: content/pages/about.md has no heading "x" [missing-anchor]
        content/pages/method.md:11:41: error: content/sectors/chips.md has no heading "date" [missing-anchor]
           hint: did you mean "#dates"?
        content/pages/method.md:11:71: error: content/pages/method.md has no heading "" [missing-anchor]
           hint: its headings are: how-we-work
        content/pages/method.md:12:5: error: a source has no headings to link to [missing-anchor]
           hint: write source:cnn
        content/pages/method.md:12:23: error: there is no page "nowhere" [unknown-reference]
           hint: what there is: about, method
        """);
  }
}
