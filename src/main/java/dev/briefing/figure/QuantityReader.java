package dev.briefing.figure;

import dev.briefing.figure.Lexicon.UnitName;
import dev.briefing.figure.Phrases.Match;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a number with what stands around it: at least 7% a year, −$5bn, 50 or more mentions. */
final class QuantityReader {
  private static final WrittenUnit SHARE = unit(Family.SHARE, "share");
  private static final WrittenUnit TIMES = unit(Family.TIMES, "times");

  private final Lexicon lexicon;
  private final NumeralReader numerals;
  private final UnitReader units;
  private final WordingReader wordings;

  QuantityReader(Lexicon lexicon, WordingReader wordings) {
    this.lexicon = lexicon;
    this.wordings = wordings;
    numerals = new NumeralReader(lexicon);
    units = new UnitReader(lexicon);
  }

  private static WrittenUnit unit(Family family, String id) {
    return new WrittenUnit(family, Set.of(id), BigDecimal.ONE, Set.of(), List.of(), "");
  }

  /**
   * The quantity whose number starts at a token.
   *
   * @param floor the token before which nothing belongs to it
   */
  Optional<Quantity> at(Tokens tokens, int at, int floor) {
    Optional<Match<UnitName>> money =
        tokens.isNumber(at)
            ? lexicon.moneyBefore().endingAt(tokens, at - 1, floor)
            : Optional.empty();
    Optional<Numeral> numeral = numerals.at(tokens, at, money.isPresent());
    // Nearly always there is none.
    return numeral.isEmpty()
        ? Optional.empty()
        : Optional.of(around(tokens, numeral.get(), money, floor));
  }

  private Quantity around(
      Tokens tokens, Numeral numeral, Optional<Match<UnitName>> money, int floor) {
    int first = money.map(Match::from).orElse(numeral.from());
    int signed = sign(tokens, first, floor);
    boolean negative = signed < first && isMinus(tokens, signed);
    WrittenNumber number = negative ? numeral.number().negated() : numeral.number();
    Optional<Match<Wording>> inner = wordings.after(tokens, numeral.to());
    Match<WrittenUnit> unit = unit(tokens, numeral, money, inner.map(Match::to));
    boolean bare = unit.meaning().family() == Family.NONE;
    int end = bare ? inner.map(Match::to).orElse(numeral.to()) : unit.to();
    Optional<Match<Wording>> outer = inner.or(() -> wordings.after(tokens, end));
    if (outer.isPresent() && inner.isEmpty()) {
      unit = units.qualified(tokens, numeral.to(), outer.get().to(), unit.meaning());
    }
    int to = Math.max(end, outer.map(Match::to).orElse(end));
    to = outer.isPresent() && inner.isEmpty() ? Math.max(to, unit.to()) : to;
    Optional<Match<Wording>> before = wordings.before(tokens, signed, floor);
    int from = before.map(Match::from).orElse(signed);
    Wording wording = before.or(() -> outer).map(Match::meaning).orElse(Wording.PLAIN);
    return new Quantity(
        from, signed, to, numeral, number, unit.meaning(), money.isPresent(), wording);
  }

  private Match<WrittenUnit> unit(
      Tokens tokens, Numeral numeral, Optional<Match<UnitName>> money, Optional<Integer> after) {
    int to = after.orElse(numeral.to());
    if (money.isPresent()) {
      UnitName name = money.get().meaning();
      String sign =
          tokens
              .text()
              .substring(tokens.start(money.get().from()), tokens.end(money.get().to() - 1));
      WrittenUnit unit =
          new WrittenUnit(name.family(), name.ids(), BigDecimal.ONE, Set.of(), List.of(), sign);
      int end = repeated(tokens, to, name);
      return units.qualified(tokens, end, end, unit);
    }
    return switch (numeral.style()) {
      case SHARE -> units.qualified(tokens, to, to, SHARE);
      case MULTIPLE -> new Match<>(TIMES, to, to);
      default -> units.at(tokens, to);
    };
  }

  /** The currency said again after the number: US$5 billion dollars. */
  private int repeated(Tokens tokens, int at, UnitName name) {
    return lexicon
        .units()
        .startingAt(tokens, at)
        .filter(again -> again.meaning().ids().stream().anyMatch(name.ids()::contains))
        .map(Match::to)
        .orElse(at);
  }

  /** The first token of a number with its sign. */
  private int sign(Tokens tokens, int first, int floor) {
    int at = first - 1;
    if (at < floor) {
      return first;
    }
    boolean word = lexicon.has("minus", tokens.word(at)) || lexicon.has("plus", tokens.word(at));
    boolean mark =
        "-−+".contains(tokens.raw(at))
            && tokens.isGlued(first)
            && (!tokens.isGlued(at) || "([".contains(tokens.raw(at - 1)));
    return word || mark ? at : first;
  }

  private boolean isMinus(Tokens tokens, int at) {
    return lexicon.has("minus", tokens.word(at)) || "-−".contains(tokens.raw(at));
  }
}
