package dev.briefing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CitationTest {
  private static final Site SITE =
      SiteBuilder.site().asOf("2026-06-30").briefing("b", "2026-03-12", "Text.").build();

  private static Citation citation(Optional<String> url) {
    return Citation.of(SITE, SITE.briefings().get(0), url);
  }

  @Test
  void withoutAuthorsTheSiteStandsInAndIsNamedOnce() {
    Citation citation = citation(Optional.empty());
    assertThat(citation.authors()).containsExactly(SITE.settings().title());
    assertThat(citation.people()).isFalse();
    assertThat(citation.container()).isEmpty();
    assertThat(citation.publisher()).isEmpty();
    assertThat(citation.csl())
        .containsEntry("author", List.of(Map.of("literal", SITE.settings().title())))
        .containsEntry("version", "2026-06-30")
        .containsEntry("issued", Map.of("date-parts", List.of(List.of(2026, 3, 12))))
        .doesNotContainKeys("container-title", "publisher", "URL");
  }

  @Test
  void theAddressIsGivenWhereItIsKnown() {
    assertThat(citation(Optional.of("https://e.example/b.html")).csl())
        .containsEntry("URL", "https://e.example/b.html");
  }

  @Test
  void onlyACommaTellsFamilyAndGivenNamesApart() {
    Citation people =
        new Citation(
            "id",
            "webpage",
            "T",
            List.of("Lie, Ida", "Xi Jinping", "Odd,"),
            true,
            Optional.of("Site"),
            Optional.of("Office"),
            Optional.empty(),
            LocalDate.EPOCH,
            LocalDate.EPOCH,
            Optional.empty());
    assertThat(people.csl().get("author"))
        .isEqualTo(
            List.of(
                Map.of("family", "Lie", "given", "Ida"),
                Map.of("literal", "Xi Jinping"),
                Map.of("literal", "Odd,")));
    assertThat(people.csl())
        .containsEntry("container-title", "Site")
        .containsEntry("publisher", "Office");
  }
}
