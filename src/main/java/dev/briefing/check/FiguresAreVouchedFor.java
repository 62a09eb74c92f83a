package dev.briefing.check;

import static java.util.stream.Collectors.joining;

import dev.briefing.figure.Agreements;
import dev.briefing.figure.FigureReader;
import dev.briefing.figure.WrittenFigure;
import dev.briefing.model.Catalogue;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Observation;
import dev.briefing.model.Prose;
import dev.briefing.model.Resolution;
import dev.briefing.model.Statement;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A figure in a text is bound, or its sentence or row refers to what vouches for it. */
final class FiguresAreVouchedFor {
  private static final int AROUND = 1000;

  private final Catalogue catalogue;
  private final FigureReader reader = FigureReader.english();
  private @Nullable LikelyFigures likely;

  FiguresAreVouchedFor(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void check(Prose body, Problems found) {
    body.statements().stream()
        .filter(statement -> !statement.vouched() && !statement.exempt())
        .forEach(statement -> check(statement, found));
  }

  private void check(Statement statement, Problems found) {
    for (WrittenFigure figure : reader.find(statement.text())) {
      int length = figure.text().codePointCount(0, figure.text().length());
      String message =
          "nothing vouches for \""
              + figure.text().strip()
              + "\": it links to no observation, and its sentence cites no source";
      found.add(
          Problem.of(Rule.UNSOURCED_FIGURE, statement.at(figure.start()), length, message)
              .withHint(hint(figure, statement.text())));
    }
  }

  private String hint(WrittenFigure figure, String sentence) {
    List<String> meant =
        likely().of(figure, around(figure, sentence)).stream().map(this::reference).toList();
    if (meant.isEmpty()) {
      return "link it to its observation, or cite in its sentence who says so: [the"
          + " report](source:NAME)";
    }
    String first = "did you mean [" + figure.text().strip() + "](" + meant.get(0) + ")";
    return Stream.concat(Stream.of(first), meant.stream().skip(1)).collect(joining(", or ")) + "?";
  }

  /** A sentence may have no end, and thousands of figures. */
  private static String around(WrittenFigure figure, String sentence) {
    return sentence.substring(
        Math.max(0, figure.start() - AROUND), Math.min(sentence.length(), figure.start() + AROUND));
  }

  /** Made for the first that needs a hint. */
  private synchronized LikelyFigures likely() {
    LikelyFigures known = likely;
    if (known == null) {
      known = new LikelyFigures(catalogue, new Agreements(catalogue::unit));
      likely = known;
    }
    return known;
  }

  /** The reference to an observation, without kind and source where it can do without. */
  private String reference(Observation observation) {
    FigureReference place =
        new FigureReference(
            observation.indicator(),
            List.of(observation.entity().value()),
            Optional.of(observation.period().value()),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    boolean one =
        catalogue.resolve(place) instanceof Resolution.Found found
            && found.observations().contains(observation);
    return "indicator:" + (one ? place : observation.address());
  }
}
