package dev.briefing.render.chart;

import dev.briefing.model.Magnitude;
import dev.briefing.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** What stands at the ticks of an axis: one magnitude word for all of them. */
final class TickTexts {
  private static final List<Magnitude> WORDS =
      List.of(Magnitude.TRILLION, Magnitude.BILLION, Magnitude.MILLION);
  private static final int LONGEST = 9;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private TickTexts() {}

  /**
   * @param words whether million and the like may be said: not where the unit itself says it
   */
  static List<String> of(Ticks ticks, Function<Value.Amount, String> numbers, boolean words) {
    Magnitude magnitude =
        words ? magnitude(ticks.low().abs().max(ticks.high().abs())) : Magnitude.ONE;
    boolean powers =
        ticks.values().stream()
            .anyMatch(value -> digits(value, magnitude).toPlainString().length() > LONGEST);
    return ticks.values().stream().map(value -> text(value, magnitude, powers, numbers)).toList();
  }

  private static Magnitude magnitude(BigDecimal largest) {
    return WORDS.stream()
        .filter(word -> BigDecimal.ONE.scaleByPowerOfTen(word.power()).compareTo(largest) <= 0)
        .findFirst()
        .orElse(Magnitude.ONE);
  }

  private static BigDecimal digits(BigDecimal value, Magnitude magnitude) {
    BigDecimal digits = value.scaleByPowerOfTen(-magnitude.power()).stripTrailingZeros();
    return digits.scale() < 0 ? digits.setScale(0) : digits;
  }

  private static String text(
      BigDecimal value,
      Magnitude magnitude,
      boolean powers,
      Function<Value.Amount, String> numbers) {
    if (value.signum() == 0) {
      return numbers.apply(new Value.Amount(BigDecimal.ZERO, Magnitude.ONE));
    }
    return powers
        ? power(value, numbers)
        : numbers.apply(new Value.Amount(digits(value, magnitude), magnitude));
  }

  /** {@code 2 × 10¹⁸}: for numbers that have no word and too many zeros. */
  private static String power(BigDecimal value, Function<Value.Amount, String> numbers) {
    int power = value.precision() - value.scale() - 1;
    BigDecimal digits = value.scaleByPowerOfTen(-power).stripTrailingZeros();
    StringBuilder raised = new StringBuilder(power < 0 ? "⁻" : "");
    Integer.toString(Math.abs(power)).chars().forEach(c -> raised.append(RAISED.charAt(c - '0')));
    return numbers.apply(new Value.Amount(digits, Magnitude.ONE)) + " × 10" + raised;
  }
}
