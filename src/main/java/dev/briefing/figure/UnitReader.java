package dev.briefing.figure;

import dev.briefing.figure.Lexicon.UnitName;
import dev.briefing.figure.Phrases.Match;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The unit after a number: per cent, % of GDP, yuan per US dollar, km, mentions. */
final class UnitReader {
  private static final int MOST_WORDS = 8;
  private static final int MOST_QUALIFIERS = 3;

  /** Between a number and its noun may stand so many adjectives. */
  private static final int MOST_BEFORE = 3;

  /** The longest ending of an adjective. */
  private static final int ENDING = 4;

  /** Between "of" and "GDP" may stand: the country's, China's annual. */
  private static final int WORDS_TO_GDP = 3;

  private static final String BASIS_POINTS = "basis-points";
  private static final String POINTS = "percentage-points";

  private final Lexicon lexicon;
  private final Phrases<String> qualifiers;

  UnitReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    qualifiers = lexicon.keyed("qualifier.");
  }

  /** The unit that starts at a token; {@link WrittenUnit#NONE} where none does. */
  Match<WrittenUnit> at(Tokens tokens, int at) {
    int start = NumberWords.past(tokens, at);
    Optional<Match<UnitName>> known = lexicon.units().startingAt(tokens, start);
    return known.map(match -> named(tokens, match)).orElseGet(() -> counted(tokens, at));
  }

  private Match<WrittenUnit> named(Tokens tokens, Match<UnitName> match) {
    UnitName name = match.meaning();
    boolean basis = name.ids().contains(BASIS_POINTS);
    WrittenUnit unit =
        new WrittenUnit(
            name.family(),
            basis ? Set.of(POINTS) : name.ids(),
            basis ? new BigDecimal("0.01") : BigDecimal.ONE,
            Set.of(),
            words(tokens, match.from()),
            text(tokens, match.from(), match.to()));
    return qualified(tokens, match.from(), match.to(), unit);
  }

  /** Adds what follows: a year, of GDP, per US dollar. */
  Match<WrittenUnit> qualified(Tokens tokens, int from, int to, WrittenUnit unit) {
    Set<String> found = new TreeSet<>(unit.qualifiers());
    int at = to;
    for (int step = 0; step < MOST_QUALIFIERS; step++) {
      int next = qualifier(tokens, at, found);
      if (next == at) {
        break;
      }
      at = next;
    }
    WrittenUnit whole =
        new WrittenUnit(
            unit.family(),
            unit.ids(),
            unit.factor(),
            found,
            unit.words(),
            at > from ? text(tokens, from, at) : unit.text());
    return new Match<>(whole, from, at);
  }

  private int qualifier(Tokens tokens, int at, Set<String> found) {
    Optional<Match<String>> known = qualifiers.startingAt(tokens, at);
    if (known.isPresent()) {
      found.add(known.get().meaning());
      return known.get().to();
    }
    if (lexicon.has("of", tokens.word(at))) {
      for (int next = at + 1; next <= at + 1 + WORDS_TO_GDP && tokens.isWord(next); next++) {
        if (lexicon.has("gdp", tokens.word(next))) {
          found.add("gdp");
          return next + 1;
        }
      }
    }
    if (lexicon.has("per", tokens.word(at)) && tokens.isWord(at + 1)) {
      found.add(tokens.word(at + 1));
      return at + 2;
    }
    return perNumber(tokens, at, found);
  }

  /** {@code per 10,000 workers}: the number tells, whatever the workers are called. */
  private int perNumber(Tokens tokens, int at, Set<String> found) {
    if (!lexicon.has("per", tokens.word(at)) || !tokens.isNumber(at + 1)) {
      return at;
    }
    found.add(Digits.at(tokens.text(), tokens.start(at + 1)).number());
    return isNoun(tokens, at + 2) ? at + 3 : at + 2;
  }

  private Match<WrittenUnit> counted(Tokens tokens, int at) {
    int noun = pastName(tokens, at);
    if (!isNoun(tokens, noun)) {
      return new Match<>(WrittenUnit.NONE, at, at);
    }
    List<String> words = words(tokens, noun);
    while (isAdjective(tokens, noun) && isLowerNoun(tokens, noun + 1) && noun < at + MOST_BEFORE) {
      noun++;
    }
    WrittenUnit unit =
        new WrittenUnit(
            Family.COUNT, Set.of(), BigDecimal.ONE, Set.of(), words, text(tokens, at, noun + 1));
    return qualified(tokens, at, noun + 1, unit);
  }

  /** Passes over what is a name and no number: {@code 5G} before base stations. */
  private static int pastName(Tokens tokens, int at) {
    boolean name =
        tokens.isNumber(at) && tokens.isGlued(at + 1) && tokens.word(at + 1).length() == 1;
    return name && !tokens.isGlued(at) ? at + 2 : at;
  }

  /** Whether the noun is still to come: electric cars, Chinese firms. */
  private boolean isAdjective(Tokens tokens, int at) {
    String word = tokens.word(at);
    int from = Math.max(0, word.length() - ENDING);
    return tokens.isCapital(at)
        || lexicon.has("adjectives", word)
        || IntStream.range(from, word.length())
            .anyMatch(i -> lexicon.has("adjective.endings", word.substring(i)));
  }

  /** Whether a word may be what is counted, or an adjective before it. */
  private boolean isNoun(Tokens tokens, int at) {
    String word = tokens.word(at);
    boolean plain = tokens.isWord(at) && !tokens.isGlued(at) && word.length() > 1;
    if (!plain || lexicon.has("stop", word) || word.endsWith("ed")) {
      return false;
    }
    boolean month = tokens.isCapital(at) && lexicon.has("months", word);
    boolean name = tokens.isCapital(at) && !isLowerNoun(tokens, at + 1);
    return !month && !name;
  }

  private boolean isLowerNoun(Tokens tokens, int at) {
    return tokens.isWord(at) && !tokens.isCapital(at) && !lexicon.has("stop", tokens.word(at));
  }

  private static List<String> words(Tokens tokens, int from) {
    List<String> words = new ArrayList<>();
    int at = from;
    while (words.size() < MOST_WORDS && (tokens.isWord(at) || tokens.is(at, "-"))) {
      if (tokens.isWord(at)) {
        words.add(tokens.word(at));
      }
      at++;
    }
    return words;
  }

  private static String text(Tokens tokens, int from, int to) {
    return tokens.text().substring(tokens.start(from), tokens.end(to - 1));
  }
}
