package dev.briefing.read;

import dev.briefing.problem.Problems;
import dev.briefing.read.yaml.Node;
import dev.briefing.read.yaml.TextLines;
import dev.briefing.read.yaml.YamlReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Markdown page as it once was, as far as it matters for its history.
 *
 * @param draft whether it was not published
 * @param date the day that it gave as its own
 * @param sentences of title, summary and body, without markup
 */
public record PastText(boolean draft, Optional<LocalDate> date, List<String> sentences) {
  public PastText {
    sentences = List.copyOf(sentences);
  }

  /** What the head of a page says alone. */
  static Optional<PastText> ofHead(String name, String head) {
    return YamlReader.read(new TextLines(name, head + "\n"), new Problems())
        .filter(Node.Mapping.class::isInstance)
        .map(node -> ofHead((Node.Mapping) node));
  }

  private static PastText ofHead(Node.Mapping head) {
    return new PastText(
        text(head, "draft").equals("true"),
        date(text(head, "date")),
        Stream.of("title", "summary")
            .flatMap(key -> PastSentences.of(text(head, key)).stream())
            .toList());
  }

  /** The same with a body. */
  PastText with(List<String> body) {
    return new PastText(draft, date, Stream.of(sentences, body).flatMap(List::stream).toList());
  }

  private static String text(Node.Mapping head, String key) {
    return head.entry(key)
        .map(Node.Entry::value)
        .filter(Node.Scalar.class::isInstance)
        .map(value -> ((Node.Scalar) value).text())
        .orElse("");
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
