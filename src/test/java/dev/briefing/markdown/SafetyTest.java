package dev.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content comes from strangers: wherever they try it, markup of their own comes out as text. */
class SafetyTest {
  /** All that a text can be made of, whoever wrote it. */
  static final Set<String> TAGS =
      Set.of(
          "p",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "blockquote",
          "figure",
          "figcaption",
          "pre",
          "code",
          "em",
          "strong",
          "del",
          "a",
          "img",
          "br",
          "hr",
          "div",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "section",
          "sup");

  static final Set<String> ATTRIBUTES =
      Set.of(
          "href",
          "src",
          "alt",
          "title",
          "class",
          "id",
          "role",
          "scope",
          "start",
          "data-label",
          "aria-label");

  private static final String ATTACK = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "a @ b",
        "# @",
        "- @",
        "> @",
        "> a\n>\n> — @",
        "    @",
        "`` @ ``",
        "```\n@\n```",
        "```@\nx\n```",
        "~~~ a@ b\nx\n~~~",
        "|@|\n|-|\n|@|",
        "[@](page:a)",
        "[a](<page:@>)",
        "[a](page:a '@')",
        "[a](page:a (@))",
        "![@](page:a)",
        "x ![@](page:a '@')",
        "[a]\n\n[a]: page:a '@'",
        "[a]: <@>\n\n[a]",
        "[@]: page:a\n\n[@]",
        "a[^1]\n\n[^1]: @",
        "a[^@]\n\n[^@]: b",
        "https://e.org/@",
        "<https://e.org/@>",
        "*@* **@** ~~@~~",
        "<div @>",
        "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;",
        "<a href=\"javascript:alert(1)\" @>b</a>",
        "<!-- @ -->",
        "<?php @ ?>",
        "<style>@</style>"
      })
  void comesOutAsText(String markdown) {
    String attack = markdown.replace("@", ATTACK);
    assertHarmless(ProseHtml.blocks(Read.blocks(attack), new PlainWeaver()));
    assertHarmless(ProseHtml.inline(Read.inline(attack), new PlainWeaver()));
  }

  @ParameterizedTest
  @MethodSource
  void addressesThatAreNoPlacesAreNoLinks(String address) {
    for (String markdown :
        new String[] {
          "[a](%s)", "[a](<%s>)", "<%s>", "![a](%s)", "x ![a](<%s>)", "[a]\n\n[a]: %s", "%s"
        }) {
      Document html = Jsoup.parseBodyFragment(Read.html(markdown.replace("%s", address)));
      assertThat(html.select("a, img")).as(markdown).isEmpty();
    }
  }

  static String[] addressesThatAreNoPlacesAreNoLinks() {
    return new String[] {
      "javascript:alert(1)",
      "JavaScript:alert(1)",
      "java&#115;cript:alert(1)",
      "javascript&colon;alert(1)",
      "java&Tab;script:alert(1)",
      "&#1;javascript:alert(1)",
      "javascript://e.org/%0aalert(1)",
      "vbscript:x",
      "data:text/html,x",
      "file:///etc/passwd",
      "//e.org/x",
      "/etc/passwd",
      "\\\\\\\\e.org"
    };
  }

  private static void assertHarmless(String html) {
    for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      if (!element.tagName().equals("body")) {
        assertThat(TAGS).as(html).contains(element.tagName());
      }
      assertThat(ATTRIBUTES)
          .as(html)
          .containsAll(element.attributes().asList().stream().map(a -> a.getKey()).toList());
    }
  }
}
