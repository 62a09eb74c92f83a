package dev.briefing.read;

import static dev.briefing.read.shape.Field.optional;
import static dev.briefing.read.shape.Grammars.list;

import dev.briefing.model.Calculation;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Operation;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.read.shape.Demand;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Fields;
import dev.briefing.read.shape.Grammars;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.shape.Shape;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads how the editors made a figure of others: {@code {ratio: [a, b]}}. */
final class CalculationReader {
  private static final Map<Operation, Field<List<Written<FigureReference>>>> OPERATIONS =
      operations();
  private static final Shape SHAPE =
      new Shape(
          "a calculation",
          "How the editors made a figure of other figures.",
          List.copyOf(OPERATIONS.values()),
          List.of(
              new Demand.ExactlyOne(
                  Arrays.stream(Operation.values()).map(Operation::word).toList())));
  static final Field<Fields> FIELD =
      optional(
              "calculation",
              SHAPE,
              "How the editors made it of other figures; the build does the sum again.")
          .such("{ratio: [rd-spending/2025, gdp/2025]}");

  private CalculationReader() {}

  private static Map<Operation, Field<List<Written<FigureReference>>>> operations() {
    Map<Operation, Field<List<Written<FigureReference>>>> fields = new EnumMap<>(Operation.class);
    for (Operation operation : Operation.values()) {
      fields.put(operation, declared(operation));
    }
    return fields;
  }

  private static Field<List<Written<FigureReference>>> field(Operation operation) {
    return Objects.requireNonNull(OPERATIONS.get(operation));
  }

  private static Field<List<Written<FigureReference>>> declared(Operation operation) {
    String about =
        switch (operation) {
          case RATIO -> "The first figure divided by the second.";
          case SHARE -> "The first figure in per cent of the second.";
          case DIFFERENCE -> "The first figure less the second.";
          case CHANGE ->
              "The change from the first figure to the second, in per cent of the first.";
          case SUM -> "All figures together.";
        };
    return optional(operation.word(), list(Grammars.FIGURE), about);
  }

  static Optional<Calculation> bind(Fields fields, Scope scope) {
    List<Operation> given =
        Arrays.stream(Operation.values()).filter(o -> fields.has(field(o))).toList();
    if (given.size() != 1) {
      problem(fields, scope, "a calculation is one of ratio, share, difference, change or sum");
      return Optional.empty();
    }
    Operation operation = given.get(0);
    List<Written<FigureReference>> operands = fields.all(field(operation));
    boolean enough = operation == Operation.SUM ? operands.size() >= 2 : operands.size() == 2;
    if (!enough && fields.get(field(operation)).isPresent()) {
      String number = operation == Operation.SUM ? "two or more figures" : "two figures";
      problem(fields, scope, "a " + operation.word() + " is made of " + number);
    }
    return enough
        ? Optional.of(new Calculation(operation, operands, fields.at()))
        : Optional.empty();
  }

  private static void problem(Fields fields, Scope scope, String message) {
    scope.problems().add(Problem.of(Rule.INVALID_VALUE, fields.at(), 1, message));
  }
}
