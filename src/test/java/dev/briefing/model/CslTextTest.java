package dev.briefing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CslTextTest {
  private static Map<String, Object> issued(Object parts) {
    return Map.of("issued", Map.of("date-parts", parts));
  }

  @Test
  void datesAsFarAsTheyAreKnown() {
    assertThat(CslText.date(issued(List.of(List.of(2026, 3, 2))), "issued")).hasValue("2026-03-02");
    assertThat(CslText.date(issued(List.of(List.of(2026, 11))), "issued")).hasValue("2026-11");
    assertThat(CslText.date(issued(List.of(List.of(986))), "issued")).hasValue("0986");
    assertThat(CslText.date(issued(List.of(List.of(2025), List.of(2026))), "issued"))
        .hasValue("2025/2026");
    assertThat(CslText.date(issued(List.of()), "issued")).isEmpty();
    assertThat(CslText.date(Map.of("issued", "2026"), "issued")).isEmpty();
    assertThat(CslText.date(Map.of(), "issued")).isEmpty();
  }

  @Test
  void namesAsTheyAreRead() {
    Map<String, Object> csl =
        Map.of(
            "author",
            List.of(
                Map.of("given", "Ida", "non-dropping-particle", "van", "family", "Lie"),
                Map.of("literal", "World Bank"),
                Map.of(),
                "?"));
    assertThat(CslText.names(csl, "author"))
        .containsExactly(
            new CslText.Name("Ida van Lie", true), new CslText.Name("World Bank", false));
    assertThat(CslText.names(csl, "editor")).isEmpty();
  }
}
