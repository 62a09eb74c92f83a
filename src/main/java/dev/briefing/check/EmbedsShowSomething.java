package dev.briefing.check;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Destination;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Scheme;
import dev.briefing.problem.Rule;
import java.util.List;
import java.util.Optional;

/**
 * What is embedded as an image is an indicator with figures to show, or a comparison, and stands in
 * a paragraph of its own.
 */
final class EmbedsShowSomething {
  private EmbedsShowSomething() {}

  static Optional<Fault> fault(Link link, Catalogue catalogue) {
    if (!link.isImage()) {
      return Optional.empty();
    }
    if (link.destination() instanceof Destination.Figure figure) {
      return place(link).or(() -> nothing(figure.figure(), catalogue));
    }
    if (link.destination() instanceof Destination.Cell) {
      String message = "a comparison is shown as a whole, not a row or a cell of it";
      return malformed(message, "write only comparison: and its name");
    }
    if (link.destination() instanceof Destination.Thing thing) {
      String what = thing.scheme().word();
      return thing.scheme() == Scheme.COMPARISON
          ? place(link)
          : malformed(
              "only an indicator or a comparison can be shown in a page, not a " + what,
              "without the ! it is a link");
    }
    return Optional.empty();
  }

  private static Optional<Fault> malformed(String message, String hint) {
    return Optional.of(Fault.of(Rule.MALFORMED_REFERENCE, message, hint));
  }

  private static Optional<Fault> place(Link link) {
    if (!link.body()) {
      return misplaced(
          "a chart or a table stands in the body of a page, not in a summary, a note or a table",
          "without the ! it is a link");
    }
    return link.reference().alone()
        ? Optional.empty()
        : misplaced(
            "a chart or a table stands in a paragraph of its own",
            "put an empty line before it and after it");
  }

  private static Optional<Fault> misplaced(String message, String hint) {
    return Optional.of(Fault.of(Rule.EMBED_PLACE, message, hint));
  }

  private static Optional<Fault> nothing(FigureReference figure, Catalogue catalogue) {
    Optional<Fault> unknown = LinksResolve.thing(Scheme.INDICATOR, figure.indicator(), catalogue);
    if (unknown.isPresent()
        || catalogue.site().losses().mayHold(Scheme.INDICATOR, figure.indicator())) {
      return unknown;
    }
    List<FigureReference> parts =
        figure.entities().isEmpty()
            ? List.of(figure)
            : figure.entities().stream().map(entity -> about(figure, entity)).toList();
    return parts.stream()
        .filter(part -> catalogue.select(part).isEmpty())
        .findFirst()
        .map(part -> nothingOf(part, catalogue));
  }

  private static FigureReference about(FigureReference figure, String entity) {
    return new FigureReference(
        figure.indicator(),
        List.of(entity),
        figure.period(),
        figure.latest(),
        figure.kind(),
        figure.source(),
        figure.unit());
  }

  /** A part that leads nowhere by itself explains more than that the whole shows nothing. */
  private static Fault nothingOf(FigureReference figure, Catalogue catalogue) {
    FigureReference anyTime =
        new FigureReference(
            figure.indicator(),
            figure.entities(),
            Optional.empty(),
            false,
            figure.kind(),
            figure.source(),
            figure.unit());
    return OneFigure.unknown(anyTime, catalogue)
        .or(() -> figure.latest() ? OneFigure.unknown(figure, catalogue) : Optional.empty())
        .orElseGet(
            () ->
                new Fault(
                    Rule.UNKNOWN_REFERENCE,
                    "there is nothing to show of " + Described.figure(figure, 4),
                    () -> hint(anyTime, catalogue)));
  }

  private static Optional<String> hint(FigureReference figure, Catalogue catalogue) {
    List<String> periods =
        catalogue.select(figure).stream().map(o -> o.period().value().text()).distinct().toList();
    return Suggestion.of("it has figures for ", periods);
  }
}
