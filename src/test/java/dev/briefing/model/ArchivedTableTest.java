package dev.briefing.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.problem.Position;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ArchivedTableTest {
  private static final Period YEAR = Period.parse("2022").orThrow();
  private static final Entity UNION =
      new Entity(
          SiteBuilder.written("european-union-27", Position.startOf("entities.yaml")),
          "European Union (27)",
          List.of("EU-27"),
          Optional.empty(),
          Optional.empty(),
          Position.startOf("entities.yaml"));

  @Test
  void knowsAnEntityByItsIdItsNameAndItsAliases() {
    for (String name : List.of("european-union-27", "European Union (27)", "EU-27")) {
      assertThat(table(name).of(UNION.names())).hasValue(values());
    }
    assertThat(table("European Union").of(UNION.names())).isEmpty();
  }

  private static ArchivedTable table(String entity) {
    return new ArchivedTable("0", Map.of(entity, values()));
  }

  private static Map<Period, BigDecimal> values() {
    return Map.of(YEAR, new BigDecimal("39002"));
  }
}
