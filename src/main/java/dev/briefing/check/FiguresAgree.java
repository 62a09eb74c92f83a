package dev.briefing.check;

import dev.briefing.figure.Agreements;
import dev.briefing.figure.Verdict;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Destination;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Reference;
import dev.briefing.model.Resolution;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.List;
import java.util.Optional;

/** What a link to a figure shows agrees with the observation, by meaning. */
final class FiguresAgree {
  private final Catalogue catalogue;
  private final Agreements agreements;

  FiguresAgree(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.agreements = new Agreements(catalogue::unit);
  }

  void check(List<Link> links, Problems found) {
    for (Link link : links) {
      if (!link.isImage() && link.destination() instanceof Destination.Figure figure) {
        if (catalogue.resolve(figure.figure()) instanceof Resolution.Found one) {
          problem(link.reference(), one.observations()).ifPresent(found::add);
        }
      }
    }
  }

  /** Observations of several sources say the same, some more precisely: one that agrees will do. */
  private Optional<Problem> problem(Reference link, List<Observation> observations) {
    Optional<Verdict.Disagrees> first = Optional.empty();
    for (Observation observation : observations) {
      Optional<Indicator> indicator = catalogue.indicator(observation.indicator());
      if (indicator.isEmpty() || catalogue.unit(indicator.get().unit().value()).isEmpty()) {
        return Optional.empty(); // Its unit is reported already.
      }
      Verdict verdict = agreements.judge(link.text(), observation, indicator.get().unit().value());
      if (verdict.agrees()) {
        return Optional.empty();
      }
      first = first.or(() -> Optional.of((Verdict.Disagrees) verdict));
    }
    return first.map(verdict -> problem(link, observations.get(0), verdict));
  }

  private static Problem problem(
      Reference link, Observation observation, Verdict.Disagrees verdict) {
    String message =
        "\""
            + link.text()
            + "\" disagrees with "
            + observation.indicator()
            + " "
            + observation.period().value()
            + ", "
            + verdict.observed()
            + ": "
            + verdict.reason();
    int length = link.text().codePointCount(0, link.text().length());
    return Problem.of(
            Rule.FIGURE_AGREES,
            link.at().right(1),
            Math.min(length, Math.max(1, link.length() - 1)),
            message)
        .withHint(
            "change the sentence, or the observation at "
                + observation.at().file()
                + ":"
                + observation.at().line());
  }
}
