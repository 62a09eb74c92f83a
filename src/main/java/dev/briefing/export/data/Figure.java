package dev.briefing.export.data;

import dev.briefing.model.Addresses;
import dev.briefing.model.Calculation;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Entity;
import dev.briefing.model.Equivalent;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.model.Value;
import dev.briefing.model.Written;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * An observation as the tables for readers tell of it.
 *
 * @param links from an address of the site to the one under which others find it
 */
record Figure(Observation observation, Catalogue catalogue, UnaryOperator<String> links) {

  Optional<Indicator> indicator() {
    return catalogue.indicator(observation.indicator());
  }

  String entityName() {
    return catalogue.entity(observation.entity().value()).map(Entity::name).orElse("");
  }

  Optional<Source> source() {
    return observation.source().map(Written::value).flatMap(catalogue::source);
  }

  /** The number with all its digits: {@code 1.3 trillion} is 1300000000000, 1.50 keeps its zero. */
  static String plain(Value.Amount amount) {
    BigDecimal number = amount.number();
    return number.toPlainString();
  }

  String value() {
    return observation.value() instanceof Value.Amount amount ? plain(amount) : "";
  }

  String low() {
    return observation.value() instanceof Value.Range range ? plain(range.low()) : "";
  }

  String high() {
    return observation.value() instanceof Value.Range range ? plain(range.high()) : "";
  }

  String says() {
    return observation.value() instanceof Value.Words words ? words.text() : "";
  }

  String written() {
    return observation.value() instanceof Value.Words ? "" : observation.value().toString();
  }

  /** {@code 180000000000 us-dollar}, or {@code 4500 to 5000 yuan}. */
  String also() {
    return observation.also().stream().map(Figure::also).collect(Collectors.joining("; "));
  }

  private static String also(Equivalent equivalent) {
    Value value = equivalent.value().value();
    String number = value.toString();
    if (value instanceof Value.Amount amount) {
      number = plain(amount);
    } else if (value instanceof Value.Range range) {
      number = plain(range.low()) + " to " + plain(range.high());
    }
    return number + " " + equivalent.unit().value();
  }

  /** {@code ratio: rd-spending/2025; gdp/2025}. */
  String calculation() {
    return observation.calculation().map(Figure::calculation).orElse("");
  }

  private static String calculation(Calculation made) {
    return made.operands().stream()
        .map(operand -> operand.value().toString())
        .collect(Collectors.joining("; ", made.operation().word() + ": ", ""));
  }

  boolean contested() {
    return !catalogue.contesting(observation).isEmpty();
  }

  /** The observation's row on its indicator's page. */
  String page() {
    return links.apply(Addresses.of(Scheme.INDICATOR, observation.indicator()))
        + "#"
        + Addresses.anchor(observation);
  }
}
