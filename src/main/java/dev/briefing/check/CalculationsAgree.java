package dev.briefing.check;

import dev.briefing.model.Arithmetic;
import dev.briefing.model.Calculation;
import dev.briefing.model.Catalogue;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Observation;
import dev.briefing.model.Operation;
import dev.briefing.model.Resolution;
import dev.briefing.model.Value;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A figure of the editors' own is what comes of its calculation, at the digits that are written.
 */
final class CalculationsAgree {
  private static final int SHOWN_DECIMALS = 4;

  private CalculationsAgree() {}

  static void check(Catalogue catalogue, Problems found) {
    catalogue
        .site()
        .observations()
        .forEach(
            observation ->
                observation
                    .calculation()
                    .flatMap(calculation -> problem(observation, calculation, catalogue))
                    .ifPresent(found::add));
  }

  private static Optional<Problem> problem(
      Observation observation, Calculation calculation, Catalogue catalogue) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Written<FigureReference> operand : calculation.operands()) {
      Optional<BigDecimal> number = Arithmetic.operand(operand.value(), catalogue);
      if (number.isEmpty()) {
        return catalogue.resolve(operand.value()) instanceof Resolution.Found
            ? Optional.of(noNumber(operand))
            : Optional.empty(); // What does not resolve is reported already.
      }
      numbers.add(number.get());
    }
    Optional<BigDecimal> result = Arithmetic.result(calculation.operation(), numbers);
    if (result.isEmpty()) {
      return Optional.of(
          Problem.of(
              Rule.CALCULATION_AGREES,
              calculation.at(),
              1,
              "a figure of zero cannot be divided by"));
    }
    return agrees(observation.value(), result.get())
        ? Optional.empty()
        : Optional.of(disagrees(observation, calculation.operation(), numbers, result.get()));
  }

  private static boolean agrees(Value value, BigDecimal result) {
    return value instanceof Value.Amount amount
        && result.setScale(amount.number().scale(), RoundingMode.HALF_UP).compareTo(amount.number())
            == 0;
  }

  private static Problem noNumber(Written<FigureReference> operand) {
    return Problem.of(
            Rule.CALCULATION_AGREES,
            operand.at(),
            operand.length(),
            operand.value() + " has no single number to calculate with")
        .withHint("a range, or words, cannot be part of a calculation");
  }

  private static Problem disagrees(
      Observation observation, Operation operation, List<BigDecimal> numbers, BigDecimal result) {
    String sign =
        switch (operation) {
          case RATIO -> " ÷ ";
          case SHARE -> " of ";
          case DIFFERENCE -> " − ";
          case CHANGE -> " → ";
          case SUM -> " + ";
        };
    String sum = numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(sign));
    BigDecimal shown =
        result.setScale(
            Math.min(SHOWN_DECIMALS, Math.max(0, result.scale())), RoundingMode.HALF_UP);
    String message =
        "the calculation gives "
            + shown.toPlainString()
            + ", not "
            + observation.value()
            + ": "
            + sum;
    return Problem.of(
            Rule.CALCULATION_AGREES,
            observation.at(),
            observation.value().toString().length(),
            message)
        .withHint("correct the value, or what it is calculated from");
  }
}
