package dev.briefing.check;

import static java.util.stream.Collectors.toMap;

import dev.briefing.figure.Surroundings;
import dev.briefing.figure.Surroundings.Mention;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Destination;
import dev.briefing.model.Entity;
import dev.briefing.model.Kind;
import dev.briefing.model.Observation;
import dev.briefing.model.Prose;
import dev.briefing.model.Reference;
import dev.briefing.model.Resolution;
import dev.briefing.model.Statement;
import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.Optional;

/**
 * The year and the country that a sentence gives a figure are those of its observation, where the
 * sentence leaves no doubt. A target is of another year than the one in which it was set, so that
 * years are compared for outcomes only.
 */
final class SentencesAgree {
  private final Catalogue catalogue;
  private final Surroundings surroundings;

  SentencesAgree(Catalogue catalogue) {
    this.catalogue = catalogue;
    surroundings =
        new Surroundings(
            catalogue.site().entities().stream()
                .collect(toMap(entity -> entity.id().value(), Entity::names, (one, same) -> one)));
  }

  void check(Prose body, Problems found) {
    StatementsOfLinks statements = new StatementsOfLinks(body);
    Optional<Statement> last = Optional.empty();
    for (Reference link : body.references()) {
      if (!link.image() && link.destination() instanceof Destination.Figure figure) {
        Optional<Statement> statement = statements.of(link);
        boolean first = statement.isEmpty() || !statement.equals(last);
        last = statement;
        if (catalogue.resolve(figure.figure()) instanceof Resolution.Found one) {
          check(link, one.first(), statement, first).ifPresent(found::add);
        }
      }
    }
  }

  private Optional<Problem> check(
      Reference link, Observation observation, Optional<Statement> statement, boolean first) {
    Optional<Mention> year =
        surroundings.yearWithin(link.text()).filter(said -> isOther(said, observation));
    Optional<Mention> name =
        surroundings.nameWithin(link.text()).filter(said -> isAnother(said, observation));
    Optional<Mention> within = year.or(() -> name);
    if (within.isPresent()) {
      int length = link.text().codePointCount(0, link.text().length());
      int shown = Math.min(length, Math.max(1, link.length() - 1));
      return Optional.of(problem(link, observation, within.get(), link.at().right(1), shown));
    }
    return statement
        .flatMap(some -> around(link, observation, some, first).map(said -> new Said(said, some)))
        .map(
            said -> {
              Position at = said.statement().at(said.mention().start());
              return problem(link, observation, said.mention(), at, said.mention().text().length());
            });
  }

  private record Said(Mention mention, Statement statement) {}

  /**
   * @param first whether it is the first figure of its sentence: what opens a sentence may hold for
   *     no other
   */
  private Optional<Mention> around(
      Reference link, Observation observation, Statement statement, boolean first) {
    String text = statement.text();
    int start = StatementsOfLinks.offset(statement, link.at());
    int end = Math.min(text.length(), start + link.text().length());
    return surroundings
        .yearBehind(text, end)
        .or(() -> first ? surroundings.yearOpening(text, statement.row()) : Optional.empty())
        .filter(said -> isOther(said, observation))
        .or(
            () ->
                surroundings
                    .ownerBefore(text, start)
                    .or(() -> surroundings.nameBehind(text, end))
                    .or(
                        () ->
                            first && statement.row()
                                ? surroundings.nameOfRow(text)
                                : Optional.empty())
                    .filter(said -> isAnother(said, observation)));
  }

  private static boolean isOther(Mention year, Observation observation) {
    int said = Integer.parseInt(year.meaning());
    int first = observation.period().value().start().getYear();
    int last = observation.period().value().end().getYear();
    return observation.kind() == Kind.OUTCOME && (said < first || said > last);
  }

  /** Whether it is about another; an indicator that names both, such as exports, is about both. */
  private boolean isAnother(Mention name, Observation observation) {
    String indicator =
        catalogue.indicator(observation.indicator()).map(some -> some.name()).orElse("");
    return !name.meaning().equals(observation.entity().value())
        && !indicator.contains(catalogue.entity(name.meaning()).map(Entity::name).orElse(""));
  }

  private static Problem problem(
      Reference link, Observation observation, Mention said, Position at, int length) {
    String message =
        "the text says “"
            + said.text()
            + "”, but \""
            + link.text()
            + "\" refers to "
            + Described.place(observation);
    String hint =
        "correct the text, or refer to another figure; this one stands at "
            + observation.at().file()
            + ":"
            + observation.at().line();
    return Problem.of(Rule.FIGURE_AGREES, at, length, message).withHint(hint);
  }
}
