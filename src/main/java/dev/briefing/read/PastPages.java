package dev.briefing.read;

import dev.briefing.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Markdown pages as they once were. What was wrong with them then is nobody's problem now.
 * From one revision to the next most of a page stays as it was: its head, and each stretch of its
 * body, is known from then on.
 */
public final class PastPages {
  private static final Pattern PARTS =
      Pattern.compile("\\A---[ \\t]*\\R(.*?)\\R---[ \\t]*(?:\\R|\\z)(.*)\\z", Pattern.DOTALL);

  private final Map<String, Optional<PastText>> heads = new HashMap<>();
  private final Map<String, List<String>> sentences = new HashMap<>();

  /** Nothing where the file could not be read, so that nobody can tell. */
  public Optional<PastText> text(String name, byte[] bytes) {
    return FileText.decode(bytes, name, new Problems())
        .map(PARTS::matcher)
        .filter(Matcher::matches)
        .flatMap(
            parts ->
                heads
                    .computeIfAbsent(parts.group(1), head -> PastText.ofHead(name, head))
                    .map(head -> head.with(sentences(parts.group(2)))));
  }

  private List<String> sentences(String body) {
    List<String> all = new ArrayList<>();
    for (String stretch : PastSentences.stretches(body)) {
      all.addAll(sentences.computeIfAbsent(stretch, PastSentences::of));
    }
    return all;
  }
}
