package dev.briefing.model;

import static dev.briefing.model.ObservationDraft.value;
import static dev.briefing.model.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "BRIEFING,   2026-03-12-plan, briefings/2026-03-12-plan.html",
    "SECTOR,     semiconductors,  sectors/semiconductors.html",
    "PLAN,       fifteenth,       plans/fifteenth.html",
    "PAGE,       about,           about.html",
    "INDICATOR,  rd-intensity,    indicators/rd-intensity.html",
    "COMPARISON, plans,           comparisons/plans.html",
    "SOURCE,     cnn-2026,        sources/cnn-2026.html",
    "SOURCE,     smith:2020,      sources/smith-2020.html",
    "TERM,       two-sessions,    glossary.html#two-sessions",
  })
  void ofThings(Scheme scheme, String id, String address) {
    assertThat(Addresses.of(scheme, id)).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "BRIEFING,   briefings/index.html",
    "SECTOR,     sectors/index.html",
    "PLAN,       plans/index.html",
    "INDICATOR,  indicators/index.html",
    "COMPARISON, comparisons/index.html",
    "SOURCE,     sources/index.html",
    "TERM,       glossary.html",
    "PAGE,       index.html",
  })
  void ofLists(Scheme scheme, String address) {
    assertThat(Addresses.list(scheme)).isEqualTo(address);
  }

  @Test
  void oldOnes() {
    Site site = site().sector("chips", "").page("about", "").build();
    Document sector = site.sectors().get(0);
    Document page = site.pages().get(0);
    assertThat(Addresses.of(sector)).isEqualTo("sectors/chips.html");
    assertThat(Addresses.alias(sector, "old")).isEqualTo("sectors/old.html");
    assertThat(Addresses.alias(sector, "old.html")).isEqualTo("sectors/old.html");
    assertThat(Addresses.alias(sector, "2024/old")).isEqualTo("2024/old.html");
    assertThat(Addresses.alias(page, "old")).isEqualTo("old.html");
  }

  @Test
  void ofObservations() {
    assertThat(Addresses.anchor(value("2026-2030", "7").as(Status.TARGET).from("CNN-2026").build()))
        .isEqualTo("china-2026-2030-target-cnn-2026");
  }

  @Test
  void reservedOnesAreInOrder() {
    assertThat(List.copyOf(Addresses.RESERVED))
        .isSorted()
        .contains("index.html", "404.html", "feed.xml");
  }
}
