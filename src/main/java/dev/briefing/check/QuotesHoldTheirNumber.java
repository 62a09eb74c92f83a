package dev.briefing.check;

import dev.briefing.figure.Agreements;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Quote;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;

/** The words that an observation quotes contain its number, by meaning. */
final class QuotesHoldTheirNumber {
  private QuotesHoldTheirNumber() {}

  static void check(Catalogue catalogue, Problems found) {
    Agreements agreements = new Agreements(catalogue::unit);
    catalogue
        .site()
        .indicators()
        .filter(indicator -> catalogue.unit(indicator.unit().value()).isPresent())
        .forEach(indicator -> check(indicator, agreements, found));
  }

  private static void check(Indicator indicator, Agreements agreements, Problems found) {
    String unit = indicator.unit().value();
    for (Observation observation : indicator.observations()) {
      observation
          .quote()
          .filter(quote -> !agreements.holds(quote.text(), observation, unit))
          .map(quote -> problem(quote, agreements.say(observation, unit)))
          .ifPresent(found::add);
    }
  }

  private static Problem problem(Quote quote, String figure) {
    return Problem.of(
            Rule.QUOTE_NUMBER, quote.at(), quote.length(), "these words do not say " + figure)
        .withHint(
            "quote the words that carry the number, or correct value: and comparator: beside it");
  }
}
