package dev.briefing.read;

import static dev.briefing.read.shape.Grammars.oneOf;

import dev.briefing.model.Bound;
import dev.briefing.model.Direction;
import dev.briefing.model.Kind;
import dev.briefing.model.Reach;
import dev.briefing.model.State;
import dev.briefing.model.Status;
import dev.briefing.model.UrlStatus;
import dev.briefing.problem.Severity;
import dev.briefing.read.shape.Grammar;

/** The words that some keys allow, each with what it means to an analyst. */
final class Words {
  static final Grammar<Bound> BOUND = oneOf(Bound.values(), Bound::word, Words::about);
  static final Grammar<Direction> DIRECTION =
      oneOf(Direction.values(), Direction::word, Words::about);
  static final Grammar<Kind> KIND = oneOf(Kind.values(), Kind::word, Words::about);
  static final Grammar<Reach> REACH = oneOf(Reach.values(), Reach::word, Words::about);
  static final Grammar<Severity> SEVERITY = oneOf(Severity.values(), Severity::word, Words::about);
  static final Grammar<State> STATE = oneOf(State.values(), State::word, Words::about);
  static final Grammar<Status> STATUS = oneOf(Status.values(), Status::word, Words::about);
  static final Grammar<UrlStatus> URL_STATUS =
      oneOf(UrlStatus.values(), UrlStatus::word, Words::about);

  private Words() {}

  private static String about(Bound bound) {
    return switch (bound) {
      case EXACTLY -> "The number itself.";
      case AT_LEAST -> "The number or more: a floor.";
      case MORE_THAN -> "More than the number.";
      case AROUND -> "About the number.";
      case UP_TO -> "The number or less: a ceiling.";
      case LESS_THAN -> "Less than the number.";
    };
  }

  private static String about(Direction direction) {
    return switch (direction) {
      case UP -> "More is progress.";
      case DOWN -> "Less is progress.";
      case NONE -> "Neither is.";
    };
  }

  private static String about(Kind kind) {
    return switch (kind) {
      case OUTCOME -> "What was measured: actual, estimate, provisional.";
      case TARGET -> "What is aimed at: target, planned.";
      case FORECAST -> "What somebody foresees.";
      case CALCULATION -> "What the editors worked out: own-calculation.";
    };
  }

  private static String about(Reach reach) {
    return switch (reach) {
      case BY_END -> "At the end of the period.";
      case EACH_YEAR -> "In each year of the period.";
      case AVERAGE -> "On average over the period.";
      case TOTAL -> "As the sum over the period.";
    };
  }

  private static String about(Severity severity) {
    return switch (severity) {
      case ERROR -> "Nothing is published while the rule is broken.";
      case WARNING -> "A breach is reported, and the site is published.";
      case OFF -> "Nobody looks.";
    };
  }

  private static String about(State state) {
    return switch (state) {
      case ACTIVE -> "It stands.";
      case MET -> "It was reached.";
      case MISSED -> "It was not reached.";
      case DROPPED -> "It was given up.";
      case SUPERSEDED -> "Another target took its place, which superseded-by names.";
    };
  }

  private static String about(Status status) {
    return switch (status) {
      case ACTUAL -> "An outcome as it was measured.";
      case ESTIMATE -> "An outcome as somebody estimates it.";
      case PROVISIONAL -> "An outcome that its source will revise.";
      case TARGET -> "What is aimed at and can be missed.";
      case PLANNED -> "What is decided, such as a budget.";
      case FORECAST -> "What somebody expects of the future.";
      case OWN_CALCULATION -> "What the editors worked out of other figures, by a calculation.";
    };
  }

  private static String about(UrlStatus status) {
    return switch (status) {
      case LIVE -> "It is there.";
      case DEAD -> "Nothing is there any more.";
      case DEVIATED -> "Something else is there now.";
    };
  }
}
