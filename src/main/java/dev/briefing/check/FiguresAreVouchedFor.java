package dev.briefing.check;

import dev.briefing.figure.Agreements;
import dev.briefing.figure.FigureReader;
import dev.briefing.figure.WrittenFigure;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Document;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Statement;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A figure in a text is bound, or its sentence or row refers to what vouches for it. */
final class FiguresAreVouchedFor {
  /**
   * Looking for what was meant goes through all observations: of so many problems nobody reads the
   * hints.
   */
  private static final int MOST_HINTS = 50;

  private final Catalogue catalogue;
  private final FigureReader reader = FigureReader.english();
  private final Agreements agreements;
  private final Problems found;
  private int hints;

  private FiguresAreVouchedFor(Catalogue catalogue, Problems found) {
    this.catalogue = catalogue;
    this.agreements = new Agreements(catalogue::unit);
    this.found = found;
  }

  static void check(Catalogue catalogue, Problems found) {
    FiguresAreVouchedFor figures = new FiguresAreVouchedFor(catalogue, found);
    catalogue
        .site()
        .documents()
        .map(Document::body)
        .flatMap(body -> body.statements().stream())
        .filter(statement -> !statement.vouched() && !statement.exempt())
        .forEach(figures::check);
  }

  private void check(Statement statement) {
    for (WrittenFigure figure : reader.find(statement.text())) {
      int length = figure.text().codePointCount(0, figure.text().length());
      String message =
          "nothing vouches for \""
              + figure.text().strip()
              + "\": it is not bound, and no source is cited";
      found.add(
          Problem.of(Rule.UNSOURCED_FIGURE, statement.at(figure.start()), length, message)
              .withHint(hint(figure)));
    }
  }

  private String hint(WrittenFigure figure) {
    Optional<Observation> meant = hints++ < MOST_HINTS ? meant(figure) : Optional.empty();
    return meant
        .map(
            observation ->
                "did you mean ["
                    + figure.text().strip()
                    + "](indicator:"
                    + observation.address()
                    + ")?")
        .orElse("bind it to an observation, or cite a source in its sentence");
  }

  private Optional<Observation> meant(WrittenFigure figure) {
    Stream<Indicator> indicators =
        catalogue.site().indicators().filter(i -> catalogue.unit(i.unit().value()).isPresent());
    return indicators
        .flatMap(
            indicator ->
                indicator.observations().stream()
                    .filter(
                        observation ->
                            agreements
                                .judge(List.of(figure), observation, indicator.unit().value())
                                .agrees()))
        .findFirst();
  }
}
