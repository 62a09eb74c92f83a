package dev.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Destination;
import dev.briefing.model.Prose;
import dev.briefing.model.Reference;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.InputSource;

/** What holds of the HTML of any Markdown at all; an {@link AssertionError} where it does not. */
public final class SoundHtml {
  private static final Pattern LINK = Pattern.compile("(?i)\\[|<|www\\.|[a-z0-9.+-]+://");

  private SoundHtml() {}

  /** Reads a text as a body and as a line, writes both as HTML, and looks at what came of it. */
  public static void of(String markdown) throws Exception {
    Prose blocks = Read.blocks(markdown);
    check(blocks, markdown, ProseHtml.blocks(blocks, new PlainWeaver()));
    Prose inline = Read.inline(markdown);
    check(inline, markdown, ProseHtml.inline(inline, new PlainWeaver()));
    ProseHtml.inline(blocks, new PlainWeaver());
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
    boolean asText =
        reference.destination() instanceof Destination.Malformed
            && reference.text().isEmpty()
            && Permitted.characters(at).startsWith(reference.raw());
    if (asText) {
      return true;
    }
    return reference.image()
        ? at.startsWith("![")
        : reference.raw().startsWith("mailto:") || LINK.matcher(at).lookingAt();
  }
}
