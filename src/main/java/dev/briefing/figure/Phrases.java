package dev.briefing.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or more words, each with what it means; the longest that fits is found. */
final class Phrases<T> {
  /** What was found, and the tokens that it covers: from the first to before the last. */
  record Match<T>(T meaning, int from, int to) {}

  private record Phrase<T>(List<String> words, List<Boolean> glued, T meaning) {}

  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
  private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

  void add(String text, T meaning) {
    Tokens tokens = Tokens.of(text);
    List<String> words = new ArrayList<>();
    List<Boolean> glued = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
      glued.add(tokens.isGlued(i));
    }
    Phrase<T> phrase = new Phrase<>(List.copyOf(words), List.copyOf(glued), meaning);
    insert(byFirst, words.get(0), phrase);
    insert(byLast, words.get(words.size() - 1), phrase);
  }

  private void insert(Map<String, List<Phrase<T>>> map, String key, Phrase<T> phrase) {
    List<Phrase<T>> list = map.computeIfAbsent(key, some -> new ArrayList<>());
    list.add(phrase);
    list.sort(Comparator.comparingInt((Phrase<T> some) -> some.words().size()).reversed());
  }

  /** The longest phrase whose first word is the token. */
  Optional<Match<T>> startingAt(Tokens tokens, int first) {
    for (Phrase<T> phrase : byFirst.getOrDefault(tokens.word(first), List.of())) {
      int to = end(tokens, first, phrase);
      if (to > first) {
        return Optional.of(new Match<>(phrase.meaning(), first, to));
      }
    }
    return Optional.empty();
  }

  private int end(Tokens tokens, int first, Phrase<T> phrase) {
    int at = first;
    for (int k = 0; k < phrase.words().size(); k++) {
      boolean glued = phrase.glued().get(k);
      if (k > 0 && !glued && tokens.is(at, "-") && tokens.isGlued(at)) {
        at++;
      }
      if (!fits(tokens, at, phrase.words().get(k), k > 0 && glued)) {
        return -1;
      }
      at++;
    }
    return isLoneLetter(phrase) && !tokens.isGlued(first) ? -1 : at;
  }

  /** The longest phrase whose last word is the token, none of it before {@code floor}. */
  Optional<Match<T>> endingAt(Tokens tokens, int last, int floor) {
    for (Phrase<T> phrase : byLast.getOrDefault(tokens.word(last), List.of())) {
      int first = last - phrase.words().size() + 1;
      if (first >= floor && first >= 0 && end(tokens, first, phrase) == last + 1) {
        return Optional.of(new Match<>(phrase.meaning(), first, last + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Tokens tokens, int at, String word, boolean glued) {
    return tokens.is(at, word) && (!glued || tokens.isGlued(at));
  }

  private boolean isLoneLetter(Phrase<T> phrase) {
    String word = phrase.words().get(0);
    return phrase.words().size() == 1 && word.length() == 1 && Character.isLetter(word.charAt(0));
  }
}
