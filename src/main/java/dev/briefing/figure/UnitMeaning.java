package dev.briefing.figure;

import dev.briefing.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a site's unit means, read from its name as a text would be: {@code % of GDP}, {@code yuan
 * per US dollar}, {@code million kilometres}.
 *
 * @param names its name, symbol and id, each by its words
 */
record UnitMeaning(WrittenUnit unit, List<List<String>> names) {
  UnitMeaning {
    names = List.copyOf(names);
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The meaning of a unit that no table knows: whatever is written. */
  static final UnitMeaning UNKNOWN = new UnitMeaning(WrittenUnit.NONE, List.of());

  static UnitMeaning of(Unit unit, Lexicon lexicon) {
    Tokens name = Tokens.of(unit.name().toLowerCase(Locale.ROOT));
    NumberWords words = new NumberWords(lexicon);
    BigDecimal factor = BigDecimal.ONE;
    int at = 0;
    Optional<Integer> power = words.power(name.word(0));
    Optional<Numeral> number = new NumeralReader(lexicon).at(name, 0, false);
    if (power.isPresent()) {
      factor = factor.scaleByPowerOfTen(power.get());
      at = 1;
    } else if (number.isPresent() && !isGluedToName(name, number.get().to())) {
      factor = number.get().number().number().stripTrailingZeros();
      at = number.get().to();
    }
    WrittenUnit meaning = new UnitReader(lexicon).at(name, at).meaning();
    Optional<Integer> after = words.power(name.word(name.size() - 1));
    if (at == 0 && after.isPresent()) {
      factor = factor.scaleByPowerOfTen(after.get());
    }
    boolean unitless = lexicon.has("unitless", meaning.words().isEmpty() ? "" : name.word(at));
    List<List<String>> names = new ArrayList<>();
    names.add(words(name, at));
    names.add(words(unit.symbol(), at));
    names.add(words(unit.id().value(), 0));
    names.add(untilStop(names.get(0), lexicon));
    return new UnitMeaning(unitless ? WrittenUnit.NONE : meaning.times(factor), names);
  }

  /** Whether what looks like a number begins a name: 5G base stations. */
  private static boolean isGluedToName(Tokens name, int at) {
    return name.isGlued(at) && name.isWord(at);
  }

  private static List<String> words(String text, int from) {
    return words(Tokens.of(text), from);
  }

  private static List<String> words(Tokens tokens, int from) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.isWord(i)) {
        words.add(tokens.word(i));
      }
    }
    return List.copyOf(words);
  }

  /** What is counted, without what it is per or of: papers of "papers a year". */
  private static List<String> untilStop(List<String> words, Lexicon lexicon) {
    return words.stream().takeWhile(word -> !lexicon.has("stop", word)).toList();
  }

  /** The same for a number that may stand alone, as in a table: then it is in this very unit. */
  Optional<BigDecimal> factorFor(WrittenFigure figure, Lexicon lexicon) {
    boolean alone = figure.unit().family() == Family.NONE && figure.high().power() == 0;
    return alone ? Optional.of(unit.factor()) : factorFor(figure.unit(), lexicon);
  }

  /**
   * By what a number in the written unit is multiplied to stand in this one; empty if nothing fits.
   */
  Optional<BigDecimal> factorFor(WrittenUnit written, Lexicon lexicon) {
    if (names.isEmpty() || written.family() == Family.NONE) {
      return Optional.of(BigDecimal.ONE);
    }
    boolean fits = isSameThing(written, lexicon) && hasQualifiersOf(written);
    boolean part = written.family() == Family.SHARE && unit.family() == Family.PERCENT;
    return fits ? Optional.of(part ? HUNDRED : written.factor()) : Optional.empty();
  }

  /** Whether text and unit both name what they count, and name the same. */
  boolean isNamedBy(WrittenUnit written, Lexicon lexicon) {
    return unit.family() != Family.NONE
        && written.family() != Family.NONE
        && factorFor(written, lexicon).isPresent();
  }

  private boolean isSameThing(WrittenUnit written, Lexicon lexicon) {
    Family family = written.family();
    if (family == Family.SHARE) {
      return unit.family() == Family.PERCENT
          || unit.family() == Family.TIMES
          || unit.family() == Family.NONE
          || names.stream().flatMap(List::stream).anyMatch(word -> lexicon.has("shares", word));
    }
    if (family == Family.COUNT && unit.family() == Family.NONE) {
      return true;
    }
    if (family != Family.COUNT && family == unit.family()) {
      return !Collections.disjoint(written.ids(), unit.ids());
    }
    boolean counts = unit.family() == Family.COUNT || unit.family() == Family.NONE;
    if (!counts && family != Family.COUNT) {
      return false;
    }
    boolean occurs =
        family == Family.TIMES
            && !unit.words().isEmpty()
            && lexicon.has("occurrences", unit.words().get(0));
    return occurs || names.stream().anyMatch(name -> Nouns.name(written.words(), name));
  }

  /**
   * What a figure is per, or of, must be the unit's too; the unit may say more. "A year" may be
   * said of anything but a share of GDP.
   */
  private boolean hasQualifiersOf(WrittenUnit written) {
    Set<String> more = new TreeSet<>(written.qualifiers());
    more.removeAll(unit.qualifiers());
    boolean ofGdp = unit.qualifiers().contains("gdp") && !written.qualifiers().contains("gdp");
    if (!ofGdp) {
      more.remove("year");
    }
    return more.isEmpty();
  }
}
