package dev.briefing.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What a number counts, as a text or a unit's name says it.
 *
 * @param ids which units of the family are meant; two where a sign is shared, as ¥ is
 * @param factor how many of the unit one stands for: 0.01 points for a basis point, a million for a
 *     unit called {@code million yuan}
 * @param qualifiers what it is per, or of: year, gdp, us-dollar
 * @param words the words that follow the number, in lower case
 * @param text as written; empty where nothing is
 */
public record WrittenUnit(
    Family family,
    Set<String> ids,
    BigDecimal factor,
    Set<String> qualifiers,
    List<String> words,
    String text) {
  public static final WrittenUnit NONE =
      new WrittenUnit(Family.NONE, Set.of(), BigDecimal.ONE, Set.of(), List.of(), "");

  public WrittenUnit {
    ids = Set.copyOf(ids);
    qualifiers = Set.copyOf(qualifiers);
    words = List.copyOf(words);
  }

  WrittenUnit times(BigDecimal more) {
    return new WrittenUnit(family, ids, factor.multiply(more), qualifiers, words, text);
  }
}
