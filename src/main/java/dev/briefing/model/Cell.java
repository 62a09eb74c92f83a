package dev.briefing.model;

import java.util.Optional;

/**
 * What an author puts into a cell of a comparison by hand.
 *
 * @param column the id of its column
 */
public record Cell(Written<String> column, Content content) {

  public sealed interface Content {}

  /** A figure that the coordinates alone do not lead to. */
  public record Figure(Written<FigureReference> reference) implements Content {}

  /**
   * What a source says in words.
   *
   * @param source absent where the row or the column names it, or the text cites its own
   */
  public record Text(Prose text, Optional<Written<String>> source, Optional<Quote> quote)
      implements Content {}

  /** Why there is nothing. */
  public record Gap(Prose reason) implements Content {}
}
