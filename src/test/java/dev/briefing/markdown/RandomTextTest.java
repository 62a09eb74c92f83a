package dev.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Destination;
import dev.briefing.model.Prose;
import dev.briefing.model.Reference;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** Whatever is typed gives well-formed HTML with nothing in it but what texts are made of. */
class RandomTextTest {
  private static final int SEEDS = 20;
  private static final int TEXTS = 100;
  private static final Pattern LINK = Pattern.compile("\\[|<|www\\.|[a-z0-9.+-]+://");
  private static final List<String> ALPHABET =
      List.of(
          "\n",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          " ",
          " ",
          "    ",
          "\t",
          "a",
          "b",
          "*",
          "**",
          "_",
          "`",
          "```",
          "~",
          "~~",
          "~~~",
          "#",
          "##",
          ">",
          "> ",
          "- ",
          "+ ",
          "1. ",
          "2) ",
          "|",
          "|-|-|\n",
          ":-:",
          "\\",
          "\\|",
          "[",
          "]",
          "(",
          ")",
          "[^1]",
          "[^1]: ",
          "[a]: b\n",
          "](page:a)",
          "![",
          "](javascript:x)",
          "<",
          ">",
          "<b>",
          "<!--",
          "-->",
          "<https://e.org>",
          "https://e.org/",
          "www.e.org",
          "me@e.org",
          "&",
          "&amp;",
          "&#1;",
          "&#xFFFF;",
          "&nbsp;",
          "\"",
          "'",
          "— ",
          "--",
          "===",
          "---",
          "***",
          "\u0000",
          "\u0001",
          "\f",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uFFFF",
          "\uD800",
          "\uDC00",
          "😀",
          "研发",
          "e\u0301",
          "\u202E",
          "}",
          "{",
          "%",
          "${",
          "=");

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isWellFormed(int seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        text.append(ALPHABET.get(random.nextInt(ALPHABET.size())));
      }
      String markdown = text.toString();
      try {
        Prose blocks = Read.blocks(markdown);
        check(blocks, markdown, ProseHtml.blocks(blocks, new PlainWeaver()));
        Prose inline = Read.inline(markdown);
        check(inline, markdown, ProseHtml.inline(inline, new PlainWeaver()));
        ProseHtml.inline(blocks, new PlainWeaver());
      } catch (Exception | AssertionError e) {
        throw new AssertionError("seed " + seed + ", text " + i + ": " + markdown, e);
      }
    }
  }

  private static void check(Prose prose, String markdown, String html) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader("<body>" + html + "</body>")));
    Document document = Jsoup.parseBodyFragment(html);
    Set<String> ids = new HashSet<>();
    for (Element element : document.body().select("*:not(body)")) {
      assertThat(SafetyTest.TAGS).contains(element.tagName());
      assertThat(!element.hasAttr("id") || ids.add(element.id())).isTrue();
    }
    assertThat(document.select("a a")).isEmpty();
    prose.headings().forEach(heading -> assertThat(ids).contains(heading.id()));
    List<String> lines = markdown.lines().toList();
    for (Reference reference : prose.references()) {
      String line = lines.get(reference.at().line() - 1);
      int start = line.offsetByCodePoints(0, reference.at().column() - 1);
      assertThat(line.codePointCount(start, line.length()))
          .isGreaterThanOrEqualTo(reference.length());
      assertThat(line.substring(start)).matches(at -> isStart(at, reference));
    }
  }

  /**
   * Whether a reference may start so; a bare address for mail may start with anything, and one that
   * Markdown reads as text starts with its destination.
   */
  private static boolean isStart(String at, Reference reference) {
    if (reference.destination() instanceof Destination.Malformed && reference.text().isEmpty()) {
      return at.startsWith(reference.raw()) || LINK.matcher(at).lookingAt();
    }
    return reference.image()
        ? at.startsWith("![")
        : reference.raw().startsWith("mailto:") || LINK.matcher(at).lookingAt();
  }
}
