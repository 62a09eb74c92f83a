package dev.briefing.figure;

import dev.briefing.figure.NumberJudge.Finding;
import dev.briefing.model.Equivalent;
import dev.briefing.model.Observation;
import dev.briefing.model.Unit;
import dev.briefing.model.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Judges by meaning whether figures in a text say what an observation says. The rules, with an
 * example each, are {@code docs/agreement.md}.
 */
public final class Agreements {
  private static final MathContext DECIMALS = MathContext.DECIMAL128;

  private final Lexicon lexicon = Lexicon.english();
  private final FigureReader reader = FigureReader.english();
  private final Function<String, Optional<Unit>> units;
  private final Map<String, UnitMeaning> meanings = new ConcurrentHashMap<>();

  /**
   * @param units finds a unit by its id
   */
  public Agreements(Function<String, Optional<Unit>> units) {
    this.units = units;
  }

  /** One way in which an observation gives its value: the value, or an equivalent. */
  private record Side(Value value, Optional<Unit> unit, UnitMeaning meaning) {}

  /** Judges the text of a link; one without a figure agrees. */
  public Verdict judge(String text, Observation observation, String unit) {
    return judge(reader.all(text), observation, unit);
  }

  /**
   * Judges figures that stand together: each of them must be accounted for by the value or by one
   * of its equivalents.
   *
   * @param unit the id of the indicator's unit
   */
  public Verdict judge(List<WrittenFigure> figures, Observation observation, String unit) {
    List<Side> sides = sides(observation, unit);
    for (WrittenFigure figure : figures) {
      if (figure.standing() == Standing.CASUAL && !isNamed(figure, sides)) {
        continue;
      }
      Optional<Finding> finding = nearest(figure, observation, sides);
      if (finding.isPresent()) {
        return new Verdict.Disagrees(
            figure,
            finding.get().difference(),
            finding.get().reason(),
            Spoken.observation(observation, units.apply(unit), units));
      }
    }
    return new Verdict.Agrees();
  }

  /** Whether a quote from a source contains the observation's number. */
  public boolean holds(String quote, Observation observation, String unit) {
    List<Side> sides = sides(observation, unit);
    return observation.value() instanceof Value.Words
        || reader.all(quote).stream()
            .anyMatch(figure -> nearest(figure, observation, sides).isEmpty());
  }

  /**
   * A figure's number in a unit, at the digits that were written; of a range the lower one. Nothing
   * where the figure counts something else.
   */
  public Optional<BigDecimal> numberIn(WrittenFigure figure, String unit) {
    UnitMeaning meaning = meaning(unit);
    BigDecimal whole = meaning.unit().factor();
    return meaning
        .factorFor(figure, lexicon)
        .map(factor -> figure.low().number().multiply(factor))
        .map(
            number ->
                whole.signum() == 0 ? number : number.divide(whole, DECIMALS).stripTrailingZeros());
  }

  /** What an observation says, in the words of a message: {@code at least 7% a year}. */
  public String say(Observation observation, String unit) {
    return Spoken.observation(observation, units.apply(unit), units);
  }

  private List<Side> sides(Observation observation, String unit) {
    List<Side> sides = new ArrayList<>();
    sides.add(side(observation.value(), unit));
    for (Equivalent also : observation.also()) {
      sides.add(side(also.value().value(), also.unit().value()));
    }
    return sides;
  }

  private Side side(Value value, String id) {
    return new Side(value, units.apply(id), meaning(id));
  }

  private UnitMeaning meaning(String id) {
    return meanings.computeIfAbsent(
        id,
        unit ->
            units
                .apply(unit)
                .map(some -> UnitMeaning.of(some, lexicon))
                .orElse(UnitMeaning.UNKNOWN));
  }

  private boolean isNamed(WrittenFigure figure, List<Side> sides) {
    return sides.stream().anyMatch(side -> side.meaning().isNamedBy(figure.unit(), lexicon));
  }

  /** What tells a figure from the side that it comes closest to; nothing if one accounts for it. */
  private Optional<Finding> nearest(
      WrittenFigure figure, Observation observation, List<Side> sides) {
    Optional<Finding> nearest = Optional.empty();
    for (Side side : sides) {
      Optional<Finding> finding = compare(figure, observation, side);
      if (finding.isEmpty()) {
        return finding;
      }
      boolean first = nearest.isEmpty();
      boolean unitOnly = !first && nearest.get().difference() == Difference.UNIT;
      nearest =
          first || (unitOnly && finding.get().difference() != Difference.UNIT) ? finding : nearest;
    }
    return nearest;
  }

  private Optional<Finding> compare(WrittenFigure figure, Observation observation, Side side) {
    if (side.value() instanceof Value.Words) {
      return Optional.of(new Finding(Difference.WORDS, "the table gives no number"));
    }
    Optional<BigDecimal> factor = side.meaning().factorFor(figure, lexicon);
    if (factor.isEmpty()) {
      return Optional.of(unit(figure, side));
    }
    boolean range = side.value() instanceof Value.Range;
    if (range != figure.isRange()) {
      String there = range ? "a range, " : "one number, ";
      String here = range ? "one number" : "a range";
      return Optional.of(
          new Finding(
              Difference.RANGE,
              "the table has " + there + Spoken.value(side.value()) + "; the text has " + here));
    }
    if (side.value() instanceof Value.Range ends) {
      return number(figure, figure.low(), observation, side, ends.low(), factor.get())
          .or(() -> number(figure, figure.high(), observation, side, ends.high(), factor.get()));
    }
    Value.Amount amount = (Value.Amount) side.value();
    return number(figure, figure.low(), observation, side, amount, factor.get());
  }

  private static Optional<Finding> number(
      WrittenFigure figure,
      WrittenNumber written,
      Observation observation,
      Side side,
      Value.Amount amount,
      BigDecimal factor) {
    BigDecimal value = amount.number().multiply(side.meaning().unit().factor());
    boolean below = figure.falls() && value.signum() < 0 && written.digits().signum() > 0;
    BigDecimal same = below ? value.negate() : value;
    BigDecimal number = written.number().multiply(factor);
    Rounding rounding = new Rounding(written, number, same, factor);
    String inTable = Spoken.value(amount);
    return new NumberJudge(figure.wording(), observation.comparator(), rounding, inTable).judge();
  }

  private static Finding unit(WrittenFigure figure, Side side) {
    String here = figure.unit().text();
    String there = side.unit().map(Unit::name).orElse("");
    return new Finding(
        Difference.UNIT,
        "the unit differs: the text has "
            + (here.isEmpty() ? "a part or a multiple" : here)
            + ", the table "
            + there);
  }
}
