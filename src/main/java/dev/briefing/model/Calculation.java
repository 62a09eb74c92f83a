package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.List;

/** How the editors made a figure of other figures. */
public record Calculation(
    Operation operation, List<Written<FigureReference>> operands, Position at) {
  public Calculation {
    operands = List.copyOf(operands);
  }
}
