package dev.briefing.model;

import java.math.BigDecimal;
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

  /** The values of an entity, by whatever name the table has it. */
  public Optional<Map<Period, BigDecimal>> of(String id, Optional<String> name) {
    return Optional.ofNullable(values.get(id))
        .or(() -> name.flatMap(known -> Optional.ofNullable(values.get(known))));
  }
}
