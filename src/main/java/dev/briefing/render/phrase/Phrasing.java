package dev.briefing.render.phrase;

import dev.briefing.model.Bound;
import dev.briefing.model.Equivalent;
import dev.briefing.model.Magnitude;
import dev.briefing.model.Observation;
import dev.briefing.model.Unit;
import dev.briefing.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Figures as the site writes them, in full for sentences and in short for tables; digits are kept
 * as written.
 */
public final class Phrasing {
  private final Words words;
  private final Numerals numerals;
  private final Function<String, Optional<Unit>> units;

  /**
   * @param units finds a unit by its id
   */
  public Phrasing(Words words, Function<String, Optional<Unit>> units) {
    this.words = words;
    this.numerals = new Numerals(words);
    this.units = units;
  }

  /**
   * {@code at least 7% a year}; {@code more than 10 trillion yuan ($1.45 trillion)}; or the
   * statement.
   */
  public String full(Observation observation, String unit) {
    String value = full(observation.value(), unit, observation.comparator());
    List<String> also = observation.also().stream().map(this::equivalent).toList();
    return also.isEmpty() ? value : words.say("figure.also", value, String.join(", ", also));
  }

  /** The value with its unit and comparator, without equivalents. */
  public String full(Value value, String unit, Bound bound) {
    return value instanceof Value.Words
        ? value.toString()
        : bounded(bound, "", withUnit(number(value, ""), unit));
  }

  /**
   * {@code ≥ 7}, {@code > 10 tn}, {@code 4.5–5}: without the unit, which a table's head names; or
   * the statement.
   */
  public String compact(Value value, Bound bound) {
    return value instanceof Value.Words
        ? value.toString()
        : bounded(bound, ".short", number(value, ".short"));
  }

  /** {@code ≥ 7% a year}: in short, with its unit. */
  public String compact(Value value, String unit, Bound bound) {
    return value instanceof Value.Words
        ? value.toString()
        : bounded(bound, ".short", withUnit(number(value, ".short"), unit));
  }

  public String compact(Observation observation) {
    return compact(observation.value(), observation.comparator());
  }

  public String compact(Observation observation, String unit) {
    return compact(observation.value(), unit, observation.comparator());
  }

  /** What a source itself gives in another unit: {@code $1.45 trillion}. */
  public String equivalent(Equivalent also) {
    return full(also.value().value(), also.unit().value(), Bound.EXACTLY);
  }

  /** What a unit is called beside a number or, for one that no table knows, its id. */
  public String symbol(String unit) {
    return units.apply(unit).map(Unit::symbol).orElse(unit);
  }

  /**
   * Whether a number alone reads well with the unit after it, as {@code 7 % a year} does and {@code
   * 7 $} does not.
   */
  public boolean isAfter(String unit) {
    return units.apply(unit).map(known -> !known.before()).orElse(true);
  }

  public String name(String unit) {
    return units.apply(unit).map(Unit::name).orElse(unit);
  }

  private String bounded(Bound bound, String form, String text) {
    return words.say("bound." + bound.word() + form, text);
  }

  private String withUnit(String number, String unit) {
    String symbol = symbol(unit);
    if (symbol.isEmpty()) {
      return number;
    }
    if (!isAfter(unit)) {
      return number.startsWith("−") ? "−" + symbol + number.substring(1) : symbol + number;
    }
    return number + (symbol.startsWith("%") ? words.say("number.percent-gap") : " ") + symbol;
  }

  private String number(Value value, String form) {
    if (value instanceof Value.Range range) {
      boolean shared = range.low().magnitude() == range.high().magnitude();
      String low = shared ? numerals.of(range.low().digits()) : amount(range.low(), form);
      return words.say("number.range" + form, low, amount(range.high(), form));
    }
    return amount((Value.Amount) value, form);
  }

  private String amount(Value.Amount amount, String form) {
    String digits = numerals.of(amount.digits());
    return amount.magnitude() == Magnitude.ONE
        ? digits
        : digits + " " + words.say("magnitude." + amount.magnitude().word() + form);
  }
}
