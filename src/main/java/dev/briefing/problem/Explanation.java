package dev.briefing.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * What there is to say about a rule beside its sentence, for people who do not program. Paragraphs
 * know one mark: code stands between backticks. The texts are the resources {@code
 * rules/<code>.md}: a line {@code topic: …}, then the reason, then the remedy, with empty lines
 * between.
 *
 * @param reason why the rule is there, a paragraph
 * @param remedy what to do about a breach, a paragraph or more
 */
public record Explanation(Topic topic, String reason, List<String> remedy) {
  public Explanation {
    remedy = List.copyOf(remedy);
  }

  /** The explanation of a rule; each has one. */
  public static Explanation of(Rule rule) {
    String name = "rules/" + rule.code() + ".md";
    try (InputStream text = Explanation.class.getResourceAsStream(name)) {
      if (text == null) {
        throw new IllegalStateException("no explanation: dev/briefing/problem/" + name);
      }
      return parse(name, new String(text.readAllBytes(), UTF_8));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static Explanation parse(String name, String text) {
    List<String> blocks =
        Arrays.stream(text.strip().split("\\R\\s*\\R"))
            .map(block -> block.lines().map(String::strip).collect(joining(" ")))
            .toList();
    String topic = blocks.get(0).startsWith("topic: ") ? blocks.get(0).substring(7) : "";
    if (blocks.size() < 3) {
      throw new IllegalStateException(name + " needs a topic, a reason and a remedy");
    }
    return new Explanation(
        Topic.named(topic)
            .orElseThrow(() -> new IllegalStateException(name + " has no topic \"" + topic + "\"")),
        blocks.get(1),
        blocks.subList(2, blocks.size()));
  }

  /** All of it as Markdown. */
  public String markdown() {
    return reason + "\n\n" + String.join("\n\n", remedy);
  }

  /** All of it without marks. */
  public String text() {
    return plain(markdown());
  }

  /** The reason without marks. */
  public String plainReason() {
    return plain(reason);
  }

  private static String plain(String markdown) {
    return markdown.replace("`", "");
  }
}
