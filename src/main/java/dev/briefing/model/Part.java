package dev.briefing.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One coordinate of a reference.
 *
 * @param what it is called
 * @param written as the reference has it
 * @param fits whether an observation has it
 * @param names what of an observation could have stood there
 */
record Part(
    String what,
    String written,
    Predicate<Observation> fits,
    Function<Observation, Stream<String>> names) {

  /** The coordinates that a reference gives, in the order in which it gives them. */
  static List<Part> of(FigureReference reference) {
    Stream<Part> entity =
        Stream.of(reference.entities()).filter(ids -> !ids.isEmpty()).map(Part::entity);
    return Stream.of(
            entity,
            reference.period().stream().map(Part::period),
            reference.kind().stream().map(Part::kind),
            reference.source().stream().map(Part::source),
            reference.unit().stream().map(Part::unit))
        .flatMap(parts -> parts)
        .toList();
  }

  static boolean allFit(List<Part> parts, Observation observation) {
    return parts.stream().allMatch(part -> part.fits().test(observation));
  }

  boolean isPeriod() {
    return what.equals("period");
  }

  private static Part entity(List<String> ids) {
    return new Part(
        "entity",
        String.join("+", ids),
        o -> ids.contains(o.entity().value()),
        o -> Stream.of(o.entity().value()));
  }

  private static Part period(Period period) {
    return new Part(
        "period",
        period.text(),
        o -> o.period().value().equals(period),
        o -> Stream.of(o.period().value().text()));
  }

  private static Part kind(Kind kind) {
    return new Part("kind", kind.word(), o -> o.kind() == kind, o -> Stream.of(o.kind().word()));
  }

  private static Part source(String id) {
    return new Part(
        "source", id, o -> sourceOf(o).filter(id::equals).isPresent(), o -> sourceOf(o).stream());
  }

  private static Part unit(String id) {
    return new Part("equivalent", id, o -> units(o).anyMatch(id::equals), Part::units);
  }

  private static Optional<String> sourceOf(Observation observation) {
    return observation.source().map(Written::value);
  }

  private static Stream<String> units(Observation observation) {
    return observation.also().stream().map(also -> also.unit().value());
  }
}
