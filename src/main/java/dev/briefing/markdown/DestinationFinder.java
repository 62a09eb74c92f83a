package dev.briefing.markdown;

import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Notes where destinations in parentheses stand; commonmark keeps only where whole links do. */
final class DestinationFinder implements LinkProcessor {

  @Override
  public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
    if (info.destination() == null) {
      return LinkResult.none();
    }
    SourceSpan span =
        find(scanner.getSource(info.afterTextBracket(), scanner.position()).getLines());
    boolean image = info.marker() != null && info.marker().getLiteral().equals("!");
    LinkResult result =
        LinkResult.wrapTextIn(
            image
                ? image(info.destination(), info.title(), span)
                : link(info.destination(), info.title(), span),
            scanner.position());
    return image ? result.includeMarker() : result;
  }

  private static Link link(String destination, String title, @Nullable SourceSpan span) {
    return span == null ? new Link(destination, title) : new WrittenLink(destination, title, span);
  }

  private static Image image(String destination, String title, @Nullable SourceSpan span) {
    return span == null
        ? new Image(destination, title)
        : new WrittenImage(destination, title, span);
  }

  /** The destination's place within what follows a link's text: {@code (destination "title")}. */
  private static @Nullable SourceSpan find(List<SourceLine> lines) {
    int start = 1;
    for (SourceLine line : lines) {
      CharSequence content = line.getContent();
      for (int at = start; at < content.length(); at++) {
        if (!Character.isWhitespace(content.charAt(at))) {
          int from = content.charAt(at) == '<' ? at + 1 : at;
          SourceSpan span = line.getSourceSpan();
          return span == null || from > span.getLength() ? span : span.subSpan(from);
        }
      }
      start = 0;
    }
    return null;
  }
}
