package dev.briefing.markdown;

import dev.briefing.model.Destination;
import dev.briefing.model.Reference;
import dev.briefing.model.Scheme;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * What an author meant as a reference and Markdown reads as text, such as a destination with a
 * space in it.
 */
final class Unread {
  private static final Pattern REFERENCE =
      Pattern.compile(
          Arrays.stream(Scheme.values())
                  .map(Scheme::word)
                  .collect(Collectors.joining("|", "\\]\\((", ")"))
              + ":[^)\\n]{0,200}");
  private static final Destination MEANT =
      new Destination.Malformed("a space cannot stand in it, and its ) must not be missing");

  private Unread() {}

  /**
   * The references that a stretch of text shows with their brackets, each where its destination
   * starts.
   */
  static List<Reference> in(Text text, Spans spans) {
    if (text.getSourceSpans().isEmpty()) {
      return List.of();
    }
    if (!text.getLiteral().contains("](")) {
      return List.of();
    }
    SourceSpan span = text.getSourceSpans().get(0);
    String line = spans.line(span);
    return REFERENCE
        .matcher(text.getLiteral())
        .results()
        .map(MatchResult::group)
        .filter(line::contains)
        .map(written -> reference(written.substring(2), span, spans, line.indexOf(written) + 2))
        .toList();
  }

  private static Reference reference(String raw, SourceSpan span, Spans spans, int column) {
    return new Reference(
        MEANT,
        Permitted.characters(raw),
        "",
        Optional.empty(),
        false,
        false,
        spans.position(span, column),
        spans.codePoints(span, column, column + raw.length()),
        spans.position(span, column));
  }
}
