package dev.briefing.trace;

import static java.util.Comparator.comparing;

import dev.briefing.model.Catalogue;
import java.util.List;
import java.util.stream.Stream;

/** Every figure that readers meet, once for each place where they do. */
public final class Ledger {
  private Ledger() {}

  /**
   * Sorted by page; on each, what surrounds its text first, then the text in its order.
   *
   * @param catalogue the site as readers get to see it
   */
  public static List<Entry> of(Catalogue catalogue, Uses uses) {
    Stream<Entry> bound = uses.figures().stream().map(Ledger::bound);
    return Stream.concat(bound, UnboundFigures.of(catalogue).stream())
        .sorted(
            comparing((Entry entry) -> entry.use().where().page())
                .thenComparing(entry -> entry.use().spot().isWithinBody())
                .thenComparing(entry -> entry.use().at()))
        .toList();
  }

  private static Entry bound(Use use) {
    List<String> sources =
        use.observation().flatMap(figure -> figure.source()).stream()
            .map(id -> id.value())
            .toList();
    return new Entry(use, true, sources, "");
  }
}
