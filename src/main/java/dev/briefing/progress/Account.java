package dev.briefing.progress;

import dev.briefing.model.Bound;
import dev.briefing.model.Magnitude;
import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.model.Reach;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Why a target stands as it does: what a sentence about it tells. */
public sealed interface Account {

  /** The outcomes that it speaks of one by one. */
  default List<Observation> outcomes() {
    return List.of();
  }

  /** The target is a statement without a number. */
  record NoNumber() implements Account {}

  /**
   * Outcomes and target are not counted alike.
   *
   * @param measure the unit's id
   * @param target the unit's id
   */
  record UnitsDiffer(String measure, String target) implements Account {}

  /** Nobody says when the target has to hold. */
  record NoReach() implements Account {}

  /**
   * There is no outcome in numbers.
   *
   * @param isOver whether the period lies in the past
   */
  record NoOutcome(Period period, boolean isOver) implements Account {}

  /** Sources give different outcomes for the same time. */
  record Contested(List<Observation> outcomes) implements Account {
    public Contested {
      outcomes = List.copyOf(outcomes);
    }
  }

  /** The outcome's digits or comparator leave open on which side of the target it lies. */
  record Unclear(Observation outcome) implements Account {
    @Override
    public List<Observation> outcomes() {
      return List.of(outcome);
    }
  }

  /** The outcome that decides. */
  record Reached(Observation outcome) implements Account {}

  /** What is asked for by the end is there before it. */
  record AlreadyThere(Observation outcome) implements Account {
    @Override
    public List<Observation> outcomes() {
      return List.of(outcome);
    }
  }

  /** The time is over, and the newest outcome is older. */
  record Outdated(Observation newest, Period missing) implements Account {
    @Override
    public List<Observation> outcomes() {
      return List.of(newest);
    }
  }

  /** How much is left to go, and how fast it went; no step where a single value is known. */
  record Pace(Gap gap, Optional<Step> step) implements Account {
    @Override
    public List<Observation> outcomes() {
      return step.map(taken -> List.of(taken.from(), taken.to())).orElse(List.of());
    }
  }

  /** Year by year: those that hold, those that do not, and those without a value. */
  record Yearly(List<Observation> inside, List<Observation> outside, List<Period> missing)
      implements Account {
    public Yearly {
      inside = List.copyOf(inside);
      outside = List.copyOf(outside);
      missing = List.copyOf(missing);
    }
  }

  /**
   * An average or a total of the values that are known.
   *
   * @param number rounded to the digits that the values vouch for
   * @param rest empty where all values are known
   */
  record Combined(
      Reach reach, Period known, BigDecimal number, Magnitude magnitude, Optional<Rest> rest)
      implements Account {}

  /**
   * What is left to go.
   *
   * @param difference negative where the figure has to fall
   * @param isMore whether even that is not enough
   * @param months until the end
   */
  record Gap(BigDecimal difference, Magnitude magnitude, boolean isMore, long months) {}

  /** From one outcome to the next. */
  record Step(BigDecimal difference, Magnitude magnitude, Observation from, Observation to) {
    /** How long it took. */
    public long months() {
      return Months.between(from.period().value().end(), to.period().value().end());
    }
  }

  /**
   * What the years without a value have to bring: on average or in total.
   *
   * @param isTail whether they are the last ones
   * @param low absent where any low number will do
   * @param high absent where any high number will do
   */
  record Rest(
      int years,
      boolean isTail,
      Bound bound,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      Magnitude magnitude) {}
}
