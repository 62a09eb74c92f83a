package dev.briefing.figure;

import dev.briefing.figure.Rounding.Fit;
import dev.briefing.model.Bound;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Judges one number of a text, with what bounds it, by one number of a table. */
record NumberJudge(Wording wording, Bound bound, Rounding rounding, String inTable) {

  /** What differs, and in what words. */
  record Finding(Difference difference, String reason) {}

  Optional<Finding> judge() {
    return switch (wording) {
      case PLAIN, EXACTLY -> by(rounding.plain(), bound == Bound.EXACTLY);
      case FROM -> by(rounding.plain(), bound == Bound.EXACTLY || bound == Bound.AT_LEAST);
      case AT_LEAST -> bounded(Bound.AT_LEAST, true);
      case UP_TO -> bounded(Bound.UP_TO, false);
      case MORE_THAN -> bound == Bound.EXACTLY ? beside() : bounded(Bound.MORE_THAN, true);
      case LESS_THAN -> bound == Bound.EXACTLY ? beside() : bounded(Bound.LESS_THAN, false);
      case AROUND -> by(rounding.hedged(), bound == Bound.EXACTLY || bound == Bound.AROUND);
      case NEARLY -> bound == Bound.EXACTLY ? beside() : by(rounding.hedged(), false);
    };
  }

  private Optional<Finding> bounded(Bound same, boolean floor) {
    return bound == same ? by(rounding.loosened(floor), true) : by(rounding.plain(), false);
  }

  private Optional<Finding> by(Fit fit, boolean sameBound) {
    return switch (fit) {
      case SAME -> sameBound ? Optional.empty() : Optional.of(comparator());
      case DIFFERENT -> Optional.of(number());
      case TOO_FINE ->
          Optional.of(
              new Finding(
                  Difference.PRECISION,
                  rounding.written() + " is more precise than the table’s " + inTable));
      case TOO_COARSE -> Optional.of(coarse());
    };
  }

  /** "Nearly", "over" and "under" before an exact value: it lies on that side, and close by. */
  private Optional<Finding> beside() {
    boolean above = wording == Wording.MORE_THAN;
    boolean close = wording == Wording.NEARLY;
    if (above ? rounding.isJustAbove() : rounding.isJustBelow(close)) {
      return Optional.empty();
    }
    boolean other = above ? rounding.isJustBelow(close) : rounding.isJustAbove();
    boolean same = rounding.number().compareTo(rounding.value()) == 0;
    return Optional.of(same || other ? comparator() : number());
  }

  private Finding comparator() {
    String there = bound.word().replace('-', ' ');
    if (wording == Wording.PLAIN) {
      return new Finding(
          Difference.COMPARATOR, "the table says “" + there + "”, the text leaves it out");
    }
    String here = "the text says “" + wording.words() + "”, the table ";
    return new Finding(
        Difference.COMPARATOR,
        here + (bound == Bound.EXACTLY ? "has exactly " + inTable : "“" + there + "”"));
  }

  private Finding number() {
    if (rounding.isOtherMagnitude()) {
      return new Finding(
          Difference.MAGNITUDE,
          "the magnitude differs: the text has " + rounding.written() + ", the table " + inTable);
    }
    boolean shaded = wording.isHedge() || (bound == Bound.EXACTLY && wording.bound() != bound);
    return new Finding(
        Difference.NUMBER,
        shaded && wording != Wording.FROM
            ? "the table’s " + inTable + " is not " + wording.words() + " " + rounding.written()
            : "the text has " + rounding.written() + ", the table " + inTable);
  }

  private Finding coarse() {
    MathContext two = new MathContext(2, RoundingMode.HALF_UP);
    String better =
        new WrittenNumber(
                rounding.value().round(two).scaleByPowerOfTen(-rounding.written().power()),
                rounding.written().power(),
                false)
            .toString();
    boolean plain = wording == Wording.PLAIN;
    return new Finding(
        Difference.PRECISION,
        rounding.written()
            + " is too coarse for the table’s "
            + inTable
            + (plain ? ": write " + better + ", or “about " + rounding.written() + "”" : ""));
  }
}
