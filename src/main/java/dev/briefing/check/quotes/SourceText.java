package dev.briefing.check.quotes;

import dev.briefing.model.Fingerprint;
import dev.briefing.model.LockEntry.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A source's text with an index of all places by the three tokens that start there, so that words
 * are found without reading the text again.
 */
final class SourceText {
  private static final int DEPTH = 3;

  private final List<String> written;
  private final List<Token> tokens;
  private final Map<String, Integer> ids = new HashMap<>();
  private final int[] text;
  private final int[] places;
  private final String fingerprint;

  /** Places in the index whose tokens start alike. */
  record Places(int from, int to) {
    int count() {
      return to - from;
    }
  }

  SourceText(String whole) {
    fingerprint = Fingerprint.of(whole);
    written = Arrays.stream(whole.split("[\\s\\p{Z}]+")).filter(word -> !word.isEmpty()).toList();
    tokens = Token.of(written);
    text = new int[tokens.size()];
    for (int i = 0; i < text.length; i++) {
      text[i] = ids.computeIfAbsent(tokens.get(i).text(), some -> ids.size());
    }
    places =
        IntStream.range(0, text.length)
            .boxed()
            .sorted(this::compare)
            .mapToInt(Integer::intValue)
            .toArray();
  }

  private int compare(int one, int other) {
    for (int i = 0; i < DEPTH; i++) {
      int difference = Integer.compare(at(one + i), at(other + i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(one, other);
  }

  private int at(int place) {
    return place < text.length ? text[place] : -1;
  }

  String fingerprint() {
    return fingerprint;
  }

  /** How many words it has. */
  int words() {
    return tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).number();
  }

  List<Token> tokens() {
    return tokens;
  }

  /**
   * What is written between the white space before one token and that behind another, without the
   * signs around it.
   */
  String passage(int first, int last) {
    String whole =
        String.join(
            " ", written.subList(tokens.get(first).written(), tokens.get(last).written() + 1));
    String bare = whole.replaceAll("^[\"“‘„]+|[\"”’,.;:]+$", "");
    return bare.isEmpty() ? whole : bare;
  }

  /** Where the parts of a quote stand, one behind the other; empty where they do not. */
  Optional<List<Span>> find(FoldedQuote quote) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (List<Token> part : quote.parts()) {
      int start = find(part, from);
      if (start < 0) {
        return Optional.empty();
      }
      from = start + part.size();
      spans.add(span(start, from));
    }
    return Optional.of(spans).filter(found -> !found.isEmpty());
  }

  private Span span(int from, int to) {
    int first = from;
    while (!tokens.get(first).isWord()) {
      first++;
    }
    return new Span(tokens.get(first).number(), tokens.get(to - 1).number());
  }

  /** The first place of some tokens in a row, from a place on; negative if there is none. */
  int find(List<Token> part, int from) {
    int depth = Math.min(DEPTH, part.size());
    int offset = 0;
    Places fewest = places(part.subList(0, depth));
    for (int i = 1; i + depth <= part.size() && fewest.count() > 1; i++) {
      Places some = places(part.subList(i, i + depth));
      if (some.count() < fewest.count()) {
        fewest = some;
        offset = i;
      }
    }
    int behind = offset;
    return IntStream.range(fewest.from(), fewest.to())
        .map(i -> places[i] - behind)
        .filter(start -> start >= from && isAt(start, part))
        .min()
        .orElse(-1);
  }

  private boolean isAt(int start, List<Token> part) {
    if (start + part.size() > text.length) {
      return false;
    }
    for (int i = 0; i < part.size(); i++) {
      if (!isSame(start + i, part, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token stands at a place; the space before the first one is of no account. */
  boolean isSame(int place, List<Token> part, int i) {
    Token here = tokens.get(place);
    Token wanted = part.get(i);
    return here.text().equals(wanted.text()) && (i == 0 || here.spaced() == wanted.spaced());
  }

  /** Every place where up to three tokens start. */
  Places places(List<Token> start) {
    int[] wanted = start.stream().mapToInt(token -> ids.getOrDefault(token.text(), -1)).toArray();
    if (Arrays.stream(wanted).anyMatch(id -> id < 0)) {
      return new Places(0, 0);
    }
    return new Places(bound(wanted, false), bound(wanted, true));
  }

  int place(int index) {
    return places[index];
  }

  private int bound(int[] wanted, boolean behind) {
    int low = 0;
    int high = places.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = order(places[middle], wanted);
      if (order < 0 || (behind && order == 0)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int order(int place, int[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      int difference = Integer.compare(at(place + i), wanted[i]);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }
}
