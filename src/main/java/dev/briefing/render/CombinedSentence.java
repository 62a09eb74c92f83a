package dev.briefing.render;

import dev.briefing.model.Bound;
import dev.briefing.model.Magnitude;
import dev.briefing.model.Reach;
import dev.briefing.model.Value;
import dev.briefing.progress.Account.Combined;
import dev.briefing.progress.Account.Rest;
import java.math.BigDecimal;
import java.util.Optional;

/** The sentence about an average or a total: what it is so far, and what the rest has to bring. */
record CombinedSentence(Edition edition, String unit, String goal) {

  String of(Combined combined) {
    String form = "progress." + combined.reach().word();
    String number = value(combined.number(), combined.magnitude(), Bound.EXACTLY);
    String known = edition.dates().of(combined.known());
    return combined
        .rest()
        .map(rest -> say(form + ".some", known, number, goal, rest(combined.reach(), rest)))
        .orElseGet(() -> say(form + ".all", known, number, goal));
  }

  private String rest(Reach reach, Rest rest) {
    boolean total = reach == Reach.TOTAL;
    if (total && rest.high().isEmpty() && isNothing(rest.low())) {
      return say("progress.rest.enough");
    }
    if (total && rest.low().isEmpty() && isNothing(rest.high())) {
      return say("progress.rest.spent");
    }
    String years = say(rest.isTail() ? "progress.rest.last" : "progress.rest.other", rest.years());
    boolean mean = reach == Reach.AVERAGE && rest.years() > 1;
    return say(mean ? "progress.rest.average" : "progress.rest", needed(rest), years);
  }

  private static boolean isNothing(Optional<BigDecimal> needed) {
    return needed.filter(number -> number.signum() > 0).isEmpty();
  }

  private String needed(Rest rest) {
    BigDecimal low = rest.low().or(rest::high).orElseThrow();
    BigDecimal high = rest.high().orElse(low);
    if (low.compareTo(high) == 0) {
      return value(low, rest.magnitude(), rest.bound());
    }
    Value range =
        new Value.Range(
            ProgressSentences.amount(low, rest.magnitude()),
            ProgressSentences.amount(high, rest.magnitude()));
    return edition.phrasing().full(range, unit, rest.bound());
  }

  private String value(BigDecimal number, Magnitude magnitude, Bound bound) {
    return edition.phrasing().full(ProgressSentences.amount(number, magnitude), unit, bound);
  }

  private String say(String key, Object... arguments) {
    return edition.words().say(key, arguments);
  }
}
