package dev.briefing.check;

import dev.briefing.model.Prose;
import dev.briefing.model.Reference;
import dev.briefing.model.Statement;
import dev.briefing.problem.Position;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** In which sentence or row of a text its links stand. */
final class StatementsOfLinks {
  private final TreeMap<Position, Statement> byStart = new TreeMap<>();

  StatementsOfLinks(Prose text) {
    for (Statement statement : text.statements()) {
      if (!statement.text().isEmpty()) {
        byStart.putIfAbsent(statement.at(0), statement);
      }
    }
  }

  /** The sentence of a link; none for one in a heading or a quotation. */
  Optional<Statement> of(Reference link) {
    return Optional.ofNullable(byStart.floorEntry(link.at().right(1)))
        .map(Map.Entry::getValue)
        .filter(some -> some.at(some.text().length() - 1).compareTo(link.at()) >= 0);
  }

  /** The first character that stands at a place or behind it, as an offset in UTF-16 units. */
  static int offset(Statement statement, Position at) {
    int low = 0;
    int high = statement.text().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (statement.at(middle).compareTo(at) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
