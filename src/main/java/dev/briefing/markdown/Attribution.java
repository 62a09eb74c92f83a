package dev.briefing.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Who is quoted: the last paragraph of a block quote, where it starts with a dash and something
 * comes before it.
 */
final class Attribution {
  private static final Pattern DASH = Pattern.compile("(?:[—–]|--(?=\\s|$))\\s*");

  private Attribution() {}

  static Optional<Paragraph> of(BlockQuote quote) {
    return quote.getLastChild() instanceof Paragraph last
            && last != quote.getFirstChild()
            && last.getFirstChild() instanceof Text start
            && DASH.matcher(start.getLiteral()).lookingAt()
            && !withoutDash(PlainText.of(last)).isBlank()
        ? Optional.of(last)
        : Optional.empty();
  }

  static String withoutDash(String text) {
    Matcher dash = DASH.matcher(text);
    return dash.lookingAt() ? text.substring(dash.end()) : text;
  }
}
