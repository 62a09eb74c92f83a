package dev.briefing.check;

import dev.briefing.model.Catalogue;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Kind;
import dev.briefing.model.Losses;
import dev.briefing.model.Resolution;
import dev.briefing.model.Scheme;
import dev.briefing.problem.Nearest;
import dev.briefing.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Says what keeps a reference from meaning one figure. */
final class OneFigure {
  private final FigureReference reference;
  private final String prefix;
  private final Catalogue catalogue;

  private OneFigure(FigureReference reference, String prefix, Catalogue catalogue) {
    this.reference = reference;
    this.prefix = prefix;
    this.catalogue = catalogue;
  }

  /**
   * What is wrong, if it does not mean one figure.
   *
   * @param prefix what stands before references where this one is written
   */
  static Optional<Fault> fault(FigureReference reference, String prefix, Catalogue catalogue) {
    return new OneFigure(reference, prefix, catalogue).fault();
  }

  /** What is wrong, if no figure has its coordinates. */
  static Optional<Fault> unknown(FigureReference reference, Catalogue catalogue) {
    return catalogue.resolve(reference) instanceof Resolution.Unknown unknown
        ? new OneFigure(reference, "", catalogue).unknown(unknown)
        : Optional.empty();
  }

  private Optional<Fault> fault() {
    if (reference.entities().size() > 1) {
      String message = "a figure is about one entity; several make a chart or a table";
      return Optional.of(Fault.of(Rule.AMBIGUOUS_REFERENCE, message, "leave one entity"));
    }
    Resolution resolution = catalogue.resolve(reference);
    if (resolution instanceof Resolution.Unknown unknown) {
      return unknown(unknown);
    }
    return resolution instanceof Resolution.Ambiguous ambiguous
        ? Optional.of(Choices.fault(reference, prefix, catalogue, ambiguous.choices()))
        : Optional.empty();
  }

  private Optional<Fault> unknown(Resolution.Unknown unknown) {
    String name = unknown.written();
    Losses losses = catalogue.site().losses();
    boolean entity = unknown.what().equals("entity") && losses.mayHold("entity", name);
    if (entity || losses.mayHold(Scheme.INDICATOR, reference.indicator())) {
      return Optional.empty();
    }
    List<String> names = unknown.names();
    return switch (unknown.what()) {
      case "indicator" -> LinksResolve.thing(Scheme.INDICATOR, name, catalogue);
      case "entity" ->
          catalogue.entity(name).isEmpty()
              ? none("there is no entity \"" + name + "\"", () -> entityHint(name, names))
              : none(subject(0) + " has no figure for " + name, () -> has("for ", names));
      case "period" -> reference.latest() ? noLatest() : noPeriod(name, names);
      case "kind" -> none(subject(2) + " has no " + name, () -> Suggestion.of("it has: ", names));
      case "source" ->
          LinksResolve.thing(Scheme.SOURCE, name, catalogue)
              .or(
                  () ->
                      none(subject(3) + " has no figure from " + name, () -> has("from ", names)));
      case "equivalent" ->
          none(
              subject(4) + " has no equivalent in " + name, () -> Suggestion.of("it has: ", names));
      default -> none(reference.indicator() + " has no figures yet", Optional::empty);
    };
  }

  private static Optional<Fault> none(String message, Supplier<Optional<String>> hint) {
    return Optional.of(new Fault(Rule.UNKNOWN_REFERENCE, message, hint));
  }

  private Optional<String> entityHint(String name, List<String> names) {
    return Nearest.question(name, names).or(() -> Suggestion.among(name, catalogue.entityIds()));
  }

  private static Optional<String> has(String preposition, List<String> names) {
    return Suggestion.of("it has figures " + preposition, names);
  }

  private Optional<Fault> noPeriod(String period, List<String> names) {
    return none(subject(1) + " has no figure for " + period, () -> has("for ", names));
  }

  private Optional<Fault> noLatest() {
    String kind = reference.kind().orElse(Kind.OUTCOME).word();
    String message = subject(1) + " has no " + kind + " yet, so none is the latest";
    return none(message, () -> Optional.of("name a period, or a kind that it has"));
  }

  /** The figure in words, with the first few of its coordinates. */
  private String subject(int coordinates) {
    return Described.figure(reference, coordinates);
  }
}
