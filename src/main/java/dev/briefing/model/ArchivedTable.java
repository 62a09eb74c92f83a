package dev.briefing.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The data that a source gives of an indicator.
 *
 * @param fingerprint of the file
 * @param values by entity, an id or a name, and by period
 */
public record ArchivedTable(String fingerprint, Map<String, Map<Period, BigDecimal>> values) {
  public ArchivedTable {
    values = Map.copyOf(values);
  }

  /** The values of an entity, under the first of its names that the table has. */
  public Optional<Map<Period, BigDecimal>> of(List<String> names) {
    return names.stream().filter(values::containsKey).map(values::get).findFirst();
  }
}
