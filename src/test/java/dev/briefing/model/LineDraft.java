package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row or a column of a comparison, for tests. Its id stands in column 5 of its line, its
 * coordinates in column 15, the names of its cells in column 25, what fills them in column 35.
 */
public final class LineDraft {
  private record Content(String column, String kind, String text, Optional<String> source) {}

  private final String id;
  private final Map<String, String> coordinates = new HashMap<>();
  private final List<Content> cells = new ArrayList<>();

  private LineDraft(String id) {
    this.id = id;
  }

  public static LineDraft line(String id) {
    return new LineDraft(id);
  }

  public LineDraft at(String coordinate, String value) {
    coordinates.put(coordinate, value);
    return this;
  }

  public LineDraft text(String column, String text) {
    cells.add(new Content(column, "text", text, Optional.empty()));
    return this;
  }

  public LineDraft text(String column, String text, String source) {
    cells.add(new Content(column, "text", text, Optional.of(source)));
    return this;
  }

  public LineDraft figure(String column, String reference) {
    cells.add(new Content(column, "figure", reference, Optional.empty()));
    return this;
  }

  public LineDraft gap(String column, String reason) {
    cells.add(new Content(column, "gap", reason, Optional.empty()));
    return this;
  }

  Line build(Position at) {
    Position place = at.right(10);
    Coordinates given =
        new Coordinates(
            name("indicator", place),
            name("entity", place),
            name("period", place)
                .map(text -> new Written<>(Period.parse(text.value()).orThrow(), place, 4)),
            name("kind", place).map(text -> new Written<>(kind(text.value()), place, 6)),
            name("source", place),
            name("sector", place),
            name("plan", place));
    List<Cell> built = cells.stream().map(draft -> cell(draft, at)).toList();
    return new Line(SiteBuilder.written(id, at), Optional.empty(), given, built, at);
  }

  private Optional<Written<String>> name(String coordinate, Position at) {
    return Optional.ofNullable(coordinates.get(coordinate))
        .map(value -> SiteBuilder.written(value, at));
  }

  private static Kind kind(String word) {
    return Arrays.stream(Kind.values())
        .filter(k -> k.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static Cell cell(Content draft, Position at) {
    Position place = at.right(30);
    Cell.Content content =
        switch (draft.kind()) {
          case "figure" -> new Cell.Figure(SiteBuilder.figure(draft.text(), place));
          case "gap" -> new Cell.Gap(FakeProse.of(place, draft.text()));
          default ->
              new Cell.Text(
                  FakeProse.of(place, draft.text()),
                  draft.source().map(id -> SiteBuilder.written(id, at.right(40))),
                  Optional.empty());
        };
    return new Cell(SiteBuilder.written(draft.column(), at.right(20)), content);
  }
}
