package dev.briefing.read;

import dev.briefing.problem.Problems;
import dev.briefing.read.yaml.Node;
import dev.briefing.read.yaml.TextLines;
import dev.briefing.read.yaml.YamlReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown page as it once was, as far as it matters for its history. What was wrong with it then
 * is nobody's problem now.
 *
 * @param draft whether it was not published
 * @param date the day that it gave as its own
 * @param sentences of title, summary and body, without markup; as near as can be told without
 *     parsing hundreds of versions
 */
public record PastText(boolean draft, Optional<LocalDate> date, List<String> sentences) {
  private static final Pattern PARTS =
      Pattern.compile("\\A---[ \\t]*\\R(.*?)\\R---[ \\t]*(?:\\R|\\z)(.*)\\z", Pattern.DOTALL);

  /** Where a link leads is no part of what a reader reads. */
  private static final Pattern DESTINATION = Pattern.compile("]\\([^()\\n]*\\)|]:[^\\n]*");

  private static final Pattern MARKUP =
      Pattern.compile("[\\[\\]*_`#>|!~]+|^[ \\t]*(?:[-+]|\\d+[.)])[ \\t]+", Pattern.MULTILINE);
  private static final Pattern END =
      Pattern.compile("(?<=[.!?…][\"”’)]{0,2})\\s+|(?<=[。！？])|\\n\\s*\\n");

  public PastText {
    sentences = List.copyOf(sentences);
  }

  /** Nothing where the file could not be read, so that nobody can tell. */
  public static Optional<PastText> of(String name, byte[] bytes) {
    Problems problems = new Problems();
    return FileText.decode(bytes, name, problems)
        .map(PARTS::matcher)
        .filter(parts -> parts.matches())
        .flatMap(
            parts ->
                YamlReader.read(new TextLines(name, parts.group(1) + "\n"), problems)
                    .filter(Node.Mapping.class::isInstance)
                    .map(node -> of((Node.Mapping) node, parts.group(2))));
  }

  private static PastText of(Node.Mapping head, String body) {
    return new PastText(
        text(head, "draft").equals("true"),
        date(text(head, "date")),
        Stream.of(text(head, "title"), text(head, "summary"), body)
            .flatMap(PastText::sentences)
            .toList());
  }

  private static Stream<String> sentences(String markdown) {
    String bare = DESTINATION.matcher(markdown.replace("\r", "")).replaceAll("]");
    return Arrays.stream(END.split(MARKUP.matcher(bare).replaceAll("")))
        .map(sentence -> sentence.strip().replaceAll("\\s+", " "))
        .filter(sentence -> !sentence.isEmpty());
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
