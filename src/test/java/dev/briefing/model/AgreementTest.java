package dev.briefing.model;

import static dev.briefing.model.ObservationDraft.says;
import static dev.briefing.model.ObservationDraft.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

  @ParameterizedTest
  @CsvSource({
    "7,             7,              true,  the same",
    "7,             7.0,            true,  a zero more",
    "7,             7.4,            true,  7.4 rounds to 7",
    "7,             7.5,            false, 7.5 rounds to 8",
    "7.0,           7.4,            false, both have decimals",
    "2.41,          2.4,            true,  rounded",
    "2.45,          2.5,            true,  a half is rounded up",
    "-2.45,         -2.5,           true,  away from zero",
    "1.3 trillion,  1300 billion,   true,  another word",
    "1.3 trillion,  1340000000000,  true,  1.34 trillion rounds to 1.3",
    "1.3 trillion,  1350000000000,  false, 1.35 trillion rounds to 1.4",
    "1 trillion,    900 billion,    true,  900 billion rounds to 1 trillion",
    "48 thousand,   48000,          true,  digits for the word",
    "4.5 to 5,      4.5 to 5.0,     true,  ranges end by end",
    "4.5 to 5,      4.5 to 5.6,     false, one end differs",
    "4.5 to 5,      5,              false, a range is no number",
  })
  void atTheDecimalsOfTheCoarserOne(String one, String other, boolean same, String why) {
    Value a = Value.parse(one).orThrow();
    Value b = Value.parse(other).orThrow();
    assertThat(Agreement.sameValue(a, b)).as(why).isEqualTo(same);
    assertThat(Agreement.sameValue(b, a)).as(why).isEqualTo(same);
  }

  @Test
  void aNumberIsNotContestedByItsLike() {
    assertThat(contested(value("2025", "7"), value("2025", "7.2").from("op-ed"))).isFalse();
  }

  @Test
  void anotherComparatorContests() {
    assertThat(contested(value("2025", "7"), value("2025", "7").bound(Bound.AT_LEAST))).isTrue();
  }

  @Test
  void wordsContestNothing() {
    assertThat(contested(value("2025", "7"), says("2025", "the lowest ever"))).isFalse();
    assertThat(contested(says("2025", "high"), says("2025", "low"))).isFalse();
  }

  private static boolean contested(ObservationDraft one, ObservationDraft other) {
    return Agreement.contested(one.build(), other.build());
  }
}
