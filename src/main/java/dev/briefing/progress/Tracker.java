package dev.briefing.progress;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Direction;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Reach;
import java.util.Optional;

/** Tells how targets stand on the site's day. */
public final class Tracker {
  private final Catalogue catalogue;

  public Tracker(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What the outcomes say of a target, whatever state it declares. */
  public Progress of(Observation target) {
    Optional<Indicator> indicator = catalogue.indicator(target.indicator());
    Direction direction = indicator.map(Indicator::direction).orElse(Direction.NONE);
    Optional<Goal> goal = Goal.of(target, direction);
    if (goal.isEmpty()) {
      return Progress.unknown(new Account.NoNumber());
    }
    Outcomes outcomes = Outcomes.of(target, catalogue);
    String unit = indicator.map(known -> known.unit().value()).orElse("");
    if (!outcomes.unit().isEmpty() && !outcomes.unit().equals(unit)) {
      return Progress.unknown(new Account.UnitsDiffer(outcomes.unit(), unit));
    }
    if (target.target().reach().isEmpty()) {
      return Progress.unknown(new Account.NoReach());
    }
    Reach reach = target.target().reach().get();
    Course course =
        new Course(target.period().value(), goal.get(), outcomes, catalogue.site().asOf());
    return switch (reach) {
      case BY_END -> ByEnd.of(course);
      case EACH_YEAR -> EachYear.of(course);
      case AVERAGE, TOTAL -> Together.of(course, reach);
    };
  }
}
