package dev.briefing.render;

import dev.briefing.model.Bound;
import dev.briefing.model.Indicator;
import dev.briefing.model.Magnitude;
import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.model.Source;
import dev.briefing.model.Value;
import dev.briefing.model.Written;
import dev.briefing.progress.Account;
import dev.briefing.progress.Progress;
import dev.briefing.progress.Verdict;
import dev.briefing.render.phrase.Phrasing;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Tells in a sentence how a target stands, with the arithmetic that leads there. */
final class ProgressSentences {
  private final Edition edition;
  private final Phrasing phrasing;
  private final String unit;
  private final String goal;

  /**
   * @param target whose progress is told
   */
  ProgressSentences(Edition edition, Observation target) {
    this.edition = edition;
    this.phrasing = edition.phrasing();
    this.unit =
        edition
            .catalogue()
            .indicator(target.indicator())
            .map(Indicator::unit)
            .map(Written::value)
            .orElse("");
    this.goal = phrasing.full(target.value(), unit, target.comparator());
  }

  String of(Progress progress) {
    Account account = progress.account();
    if (account instanceof Account.NoNumber) {
      return say("progress.no-number");
    }
    if (account instanceof Account.NoReach) {
      return say("progress.no-reach");
    }
    if (account instanceof Account.UnitsDiffer units) {
      return say(
          "progress.units-differ", phrasing.name(units.measure()), phrasing.name(units.target()));
    }
    if (account instanceof Account.NoOutcome none) {
      String key = none.isOver() ? "progress.no-outcome.over" : "progress.no-outcome";
      return say(key, period(none.period()));
    }
    if (account instanceof Account.Contested contested) {
      return say("progress.contested", all(contested.outcomes(), this::attributed));
    }
    if (account instanceof Account.Unclear unclear) {
      return say("progress.unclear", value(unclear.outcome()), period(unclear.outcome()), goal);
    }
    return counted(progress.verdict(), account);
  }

  private String counted(Verdict verdict, Account account) {
    if (account instanceof Account.Reached reached) {
      String key = verdict == Verdict.MET ? "progress.reached" : "progress.not-reached";
      return say(key, value(reached.outcome()), period(reached.outcome()), goal);
    }
    if (account instanceof Account.AlreadyThere there) {
      return say("progress.already", value(there.outcome()), period(there.outcome()), goal);
    }
    if (account instanceof Account.Outdated old) {
      return say(
          "progress.outdated", period(old.missing()), value(old.newest()), period(old.newest()));
    }
    if (account instanceof Account.Pace pace) {
      return pace(pace);
    }
    if (account instanceof Account.Yearly years) {
      return yearly(verdict, years);
    }
    return new CombinedSentence(edition, unit, goal).of((Account.Combined) account);
  }

  private String pace(Account.Pace pace) {
    Account.Gap gap = pace.gap();
    String way = gap.difference().signum() < 0 ? "progress.need.fall" : "progress.need.rise";
    String amount = gap(gap.difference(), gap.magnitude());
    String need = say(gap.isMore() ? way + ".more" : way, amount, time(gap.months()));
    return pace.step()
        .map(step -> say("progress.pace", need, step(step)))
        .orElseGet(() -> say("progress.pace.none", need));
  }

  private String step(Account.Step step) {
    int sign = step.difference().signum();
    String way = sign == 0 ? "progress.step.none" : "progress.step." + (sign < 0 ? "fall" : "rise");
    boolean year = step.months() == 12 && step.to().period().value().grain() == Period.Grain.YEAR;
    String time =
        year
            ? say("progress.step.in", period(step.to()))
            : say("progress.step.from", period(step.from()), period(step.to()));
    return say(way, difference(step.difference(), step.magnitude()), time);
  }

  private String yearly(Verdict verdict, Account.Yearly years) {
    int count = years.inside().size() + years.outside().size() + years.missing().size();
    if (!years.outside().isEmpty()) {
      String those = all(years.outside(), this::inYear);
      return say("progress.yearly." + verdict.word(), those, goal);
    }
    if (years.missing().isEmpty()) {
      return say("progress.yearly.all", goal, count);
    }
    String missing = all(years.missing(), this::period);
    return say("progress.yearly.some", goal, years.inside().size(), count, missing);
  }

  private String inYear(Observation outcome) {
    return say("progress.yearly.year", period(outcome), value(outcome));
  }

  private String attributed(Observation outcome) {
    String source =
        outcome
            .source()
            .map(Written::value)
            .flatMap(edition.catalogue()::source)
            .map(Source::shortTitle)
            .orElse("");
    return say("progress.contested.one", value(outcome), source, period(outcome));
  }

  private String gap(BigDecimal difference, Magnitude magnitude) {
    String digits = difference(difference, magnitude);
    return !isPercent()
        ? digits
        : say(digits.equals("1") ? "progress.point" : "progress.points", digits);
  }

  /** How far apart two values are, told as a positive number; of per cents the number alone. */
  private String difference(BigDecimal number, Magnitude magnitude) {
    Value amount = amount(number.abs(), magnitude);
    return phrasing.full(amount, isPercent() ? "number" : unit, Bound.EXACTLY);
  }

  private boolean isPercent() {
    return phrasing.symbol(unit).startsWith("%");
  }

  /** Zeros at the end are kept where they were written, and not where a word makes them. */
  static Value.Amount amount(BigDecimal number, Magnitude magnitude) {
    BigDecimal written = magnitude == Magnitude.ONE ? number : number.stripTrailingZeros();
    BigDecimal digits = written.scaleByPowerOfTen(-magnitude.power());
    return new Value.Amount(digits.scale() < 0 ? digits.setScale(0) : digits, magnitude);
  }

  private String time(long months) {
    return months % 12 == 0 ? say("progress.years", months / 12) : say("progress.months", months);
  }

  private String value(Observation outcome) {
    return phrasing.full(outcome.value(), unit, outcome.comparator());
  }

  private String period(Observation outcome) {
    return period(outcome.period().value());
  }

  private String period(Period period) {
    return edition.dates().of(period);
  }

  private <T> String all(List<T> things, Function<T, String> tell) {
    List<String> told = things.stream().map(tell).toList();
    int last = told.size() - 1;
    return last < 1
        ? told.get(0)
        : say("list.and", String.join(", ", told.subList(0, last)), told.get(last));
  }

  private String say(String key, Object... arguments) {
    return edition.words().say(key, arguments);
  }
}
