package dev.briefing.figure;

import dev.briefing.model.Magnitude;
import dev.briefing.model.Observation;
import dev.briefing.model.Unit;
import dev.briefing.model.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Observations in the words of a message: {@code more than 10 trillion yuan ($1.45 trillion)}. */
final class Spoken {
  private Spoken() {}

  static String observation(
      Observation observation, Optional<Unit> unit, Function<String, Optional<Unit>> units) {
    if (observation.value() instanceof Value.Words words) {
      return words.text();
    }
    String value = observation.comparator().before(withUnit(observation.value(), unit));
    List<String> also =
        observation.also().stream()
            .map(same -> withUnit(same.value().value(), units.apply(same.unit().value())))
            .toList();
    return also.isEmpty() ? value : value + " (" + String.join(", ", also) + ")";
  }

  static String withUnit(Value value, Optional<Unit> unit) {
    return unit.map(known -> known.beside(value(value))).orElseGet(() -> value(value));
  }

  static String value(Value value) {
    if (value instanceof Value.Amount amount) {
      return number(amount.digits(), amount.magnitude().power());
    }
    if (value instanceof Value.Range range) {
      boolean shared = range.low().magnitude() == range.high().magnitude();
      int power = shared ? 0 : range.low().magnitude().power();
      return number(range.low().digits(), power) + " to " + value(range.high());
    }
    return value.toString();
  }

  /** Digits with commas, and the word of their magnitude. */
  static String number(BigDecimal digits, int power) {
    Optional<Magnitude> magnitude =
        Arrays.stream(Magnitude.values()).filter(some -> some.power() == power).findFirst();
    BigDecimal shown = magnitude.isPresent() ? digits : digits.scaleByPowerOfTen(power);
    String word = magnitude.map(Magnitude::word).orElse("");
    return grouped(shown.toPlainString()) + (word.isEmpty() ? "" : " " + word);
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    int first = plain.startsWith("-") ? 1 : 0;
    StringBuilder out = new StringBuilder(plain);
    for (int at = (point < 0 ? plain.length() : point) - 3; at > first; at -= 3) {
      out.insert(at, ',');
    }
    return out.toString().replace('-', '−');
  }
}
