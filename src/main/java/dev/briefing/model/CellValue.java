package dev.briefing.model;

import java.util.List;

/** What stands in a cell of a comparison once its coordinates are looked up. */
public sealed interface CellValue {

  /** One or more observations; several where sources differ or the coordinates leave a choice. */
  record Figures(List<Observation> observations) implements CellValue {
    public Figures {
      observations = List.copyOf(observations);
    }
  }

  record Text(Cell.Text text, java.util.Optional<String> source) implements CellValue {}

  record Gap(Prose reason) implements CellValue {}

  /** No author and no table says anything. */
  record NotGiven() implements CellValue {}
}
