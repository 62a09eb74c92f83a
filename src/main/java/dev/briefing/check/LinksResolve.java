package dev.briefing.check;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Comparison;
import dev.briefing.model.Destination;
import dev.briefing.model.Line;
import dev.briefing.model.Scheme;
import dev.briefing.problem.Nearest;
import dev.briefing.problem.Rule;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A link is written as links are, and what it names exists. */
final class LinksResolve {
  private LinksResolve() {}

  static Optional<Fault> fault(Link link, Catalogue catalogue) {
    Destination destination = link.destination();
    if (destination instanceof Destination.Malformed malformed) {
      return malformed(malformed);
    }
    if (destination instanceof Destination.Refused refused) {
      return refused(refused, link.reference().raw());
    }
    if (destination instanceof Destination.Thing thing && isNamed(link, thing)) {
      return thing(thing.scheme(), thing.id(), catalogue);
    }
    return destination instanceof Destination.Cell cell && !link.isImage()
        ? cell(cell, catalogue)
        : Optional.empty();
  }

  /** What cannot be embedded at all is reported as that. */
  private static boolean isNamed(Link link, Destination.Thing thing) {
    return !link.isImage() || thing.scheme() == Scheme.COMPARISON;
  }

  private static Optional<Fault> malformed(Destination.Malformed malformed) {
    String message = "this reference cannot be read: " + malformed.reason();
    return Optional.of(new Fault(Rule.MALFORMED_REFERENCE, message, Optional::empty));
  }

  private static Optional<Fault> refused(Destination.Refused refused, String raw) {
    List<String> schemes = Arrays.stream(Scheme.values()).map(Scheme::word).toList();
    int colon = raw.indexOf(':');
    Supplier<Optional<String>> hint =
        () ->
            Optional.of(raw.substring(0, Math.max(colon, 0)))
                .flatMap(word -> Nearest.to(word, schemes))
                .map(word -> "did you mean \"" + word + ":\"?")
                .or(() -> Optional.of("write an address with https://, or a path from this file"));
    String message = "a reader cannot follow " + refused.reason();
    return Optional.of(new Fault(Rule.REFUSED_LINK, message, hint));
  }

  /**
   * What is wrong with the name of a thing, if there is none of that name, nor one that was lost in
   * reading.
   */
  static Optional<Fault> thing(Scheme scheme, String id, Catalogue catalogue) {
    if (catalogue.has(scheme, id) || catalogue.site().losses().mayHold(scheme, id)) {
      return Optional.empty();
    }
    Supplier<Optional<String>> hint =
        () ->
            Arrays.stream(Scheme.values())
                .filter(other -> catalogue.has(other, id))
                .findFirst()
                .map(
                    other ->
                        "that is the name of "
                            + article(other)
                            + ": write "
                            + other.word()
                            + ":"
                            + id)
                .or(() -> Suggestion.among(id, catalogue.ids(scheme)));
    String message = "there is no " + scheme.word() + " \"" + id + "\"";
    return Optional.of(new Fault(Rule.UNKNOWN_REFERENCE, message, hint));
  }

  private static String article(Scheme scheme) {
    return (scheme == Scheme.INDICATOR ? "an " : "a ") + scheme.word();
  }

  private static Optional<Fault> cell(Destination.Cell cell, Catalogue catalogue) {
    Optional<Comparison> comparison = catalogue.comparison(cell.comparison());
    if (comparison.isEmpty()) {
      return thing(Scheme.COMPARISON, cell.comparison(), catalogue);
    }
    if (catalogue.site().losses().mayHold(Scheme.COMPARISON, cell.comparison())) {
      return Optional.empty();
    }
    return line("row", cell.row(), comparison.get(), comparison.get().rows())
        .or(
            () ->
                cell.column()
                    .flatMap(
                        id -> line("column", id, comparison.get(), comparison.get().columns())));
  }

  private static Optional<Fault> line(
      String what, String id, Comparison comparison, Collection<Line> lines) {
    List<String> names = lines.stream().map(line -> line.id().value()).toList();
    if (names.contains(id)) {
      return Optional.empty();
    }
    String message = "the comparison " + comparison.id() + " has no " + what + " \"" + id + "\"";
    return Optional.of(
        new Fault(Rule.UNKNOWN_REFERENCE, message, () -> Suggestion.among(id, names)));
  }
}
