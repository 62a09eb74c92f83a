package dev.briefing.bench;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The same text for a generator that knows addresses only: a figure is a link to its table. */
final class ForeignLinks {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\]\\((?:(b\\d+)\\.md|\\.\\./sectors/([a-z]+)\\.md|source:([a-z-]+)|indicator:(ind-\\d+)/\\d+)\\)");

  private final Map<String, String> sectors;

  ForeignLinks(Corpus corpus) {
    sectors = corpus.series().stream().collect(Collectors.toMap(Series::id, Series::sector));
  }

  String in(String body) {
    return REFERENCE
        .matcher(body)
        .replaceAll(link -> Matcher.quoteReplacement("](" + address(link) + ")"));
  }

  private String address(java.util.regex.MatchResult link) {
    if (link.group(1) != null) {
      return "/briefings/" + link.group(1) + ".html";
    }
    if (link.group(2) != null) {
      return "/sectors/" + link.group(2) + ".html";
    }
    if (link.group(3) != null) {
      return "/sources.html#" + link.group(3);
    }
    return "/sectors/" + sectors.get(link.group(4)) + ".html#" + link.group(4);
  }
}
