package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.List;
import java.util.Optional;

/** A table that sets figures and statements side by side. Its id is its file's name. */
public record Comparison(
    String id,
    String title,
    Optional<Prose> note,
    List<Line> columns,
    List<Line> rows,
    Position at) {
  public Comparison {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  public Optional<Line> row(String name) {
    return rows.stream().filter(line -> line.id().value().equals(name)).findFirst();
  }

  public Optional<Line> column(String name) {
    return columns.stream().filter(line -> line.id().value().equals(name)).findFirst();
  }
}
