package dev.briefing.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recomputes the figures that editors make of others. */
public final class Arithmetic {
  private static final MathContext EXACTLY = new MathContext(30, RoundingMode.HALF_UP);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Arithmetic() {}

  /**
   * What comes of an operation.
   *
   * @return empty where nothing does: a division by zero
   */
  public static Optional<BigDecimal> result(Operation operation, List<BigDecimal> operands) {
    BigDecimal first = operands.get(0);
    BigDecimal second = operands.get(1);
    return switch (operation) {
      case RATIO ->
          second.signum() == 0 ? Optional.empty() : Optional.of(first.divide(second, EXACTLY));
      case SHARE ->
          second.signum() == 0
              ? Optional.empty()
              : Optional.of(first.multiply(HUNDRED).divide(second, EXACTLY));
      case DIFFERENCE -> Optional.of(first.subtract(second));
      case CHANGE ->
          first.signum() == 0
              ? Optional.empty()
              : Optional.of(second.subtract(first).multiply(HUNDRED).divide(first.abs(), EXACTLY));
      case SUM -> operands.stream().reduce(BigDecimal::add);
    };
  }

  /**
   * The number that an operand means: a value, or its equivalent in the unit that the reference
   * names.
   */
  public static Optional<BigDecimal> operand(FigureReference reference, Catalogue catalogue) {
    if (!(catalogue.resolve(reference) instanceof Resolution.Found found)) {
      return Optional.empty();
    }
    List<Value> values = new ArrayList<>();
    Observation observation = found.first();
    if (reference.unit().isEmpty()) {
      values.add(observation.value());
    }
    for (Equivalent also : observation.also()) {
      if (reference.unit().filter(also.unit().value()::equals).isPresent()) {
        values.add(also.value().value());
      }
    }
    return values.stream()
        .filter(Value.Amount.class::isInstance)
        .map(value -> ((Value.Amount) value).number())
        .findFirst();
  }
}
