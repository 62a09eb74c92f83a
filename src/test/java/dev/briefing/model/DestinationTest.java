package dev.briefing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

  @ParameterizedTest
  @CsvSource({
    "sector:semiconductors,     SECTOR,     semiconductors",
    "plan:fifteenth-plan,       PLAN,       fifteenth-plan",
    "briefing:2026-03-12-plan,  BRIEFING,   2026-03-12-plan",
    "page:about,                PAGE,       about",
    "term:two-sessions,         TERM,       two-sessions",
    "comparison:plans,          COMPARISON, plans",
    "source:cnn-2026-03-12,     SOURCE,     cnn-2026-03-12",
    "source:wangChina2024,      SOURCE,     wangChina2024",
    "source:smith_2020:a.b,     SOURCE,     smith_2020:a.b",
    "Sector:semiconductors,     SECTOR,     semiconductors",
  })
  void things(String raw, Scheme scheme, String id) {
    assertThat(Destination.of(raw)).isEqualTo(new Destination.Thing(scheme, id, Optional.empty()));
  }

  @Test
  void headings() {
    assertThat(Destination.of("sector:chips#dates"))
        .isEqualTo(new Destination.Thing(Scheme.SECTOR, "chips", Optional.of("dates")));
    assertThat(Destination.of("../a.md#dates"))
        .isEqualTo(new Destination.Path("../a.md", Optional.of("dates")));
    assertThat(Destination.of("#dates")).isEqualTo(new Destination.Anchor("dates"));
    assertThat(Destination.of("#")).isEqualTo(new Destination.Anchor(""));
  }

  @Test
  void figures() {
    assertThat(Destination.of("indicator:gdp/2025"))
        .isEqualTo(new Destination.Figure(FigureReference.parse("gdp/2025").orThrow()));
  }

  @Test
  void cells() {
    assertThat(Destination.of("comparison:plans/emphasis"))
        .isEqualTo(new Destination.Cell("plans", "emphasis", Optional.empty()));
    assertThat(Destination.of("comparison:plans/emphasis/2025"))
        .isEqualTo(new Destination.Cell("plans", "emphasis", Optional.of("2025")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "../sectors/chips.md", "images/map.png", "a b.md", " page:about"})
  void paths(String raw) {
    assertThat(Destination.of(raw)).isEqualTo(new Destination.Path(raw, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "content/briefings/a.md, b.md,                    content/briefings/b.md",
    "content/briefings/a.md, ./b.md,                  content/briefings/b.md",
    "content/briefings/a.md, ../sectors/chips.md,     content/sectors/chips.md",
    "content/briefings/a.md, ../x/./y/../chips.md,    content/x/chips.md",
    "content/briefings/a.md, ../..,                   ''",
    "content/briefings/a.md, ../../a.md,              a.md",
    "content/briefings/a.md, ../../../a.md,           ",
    "content/briefings/a.md, ..//a.md,                content//a.md",
    "content/briefings/a.md, b/,                      content/briefings/b/",
    "/srv/content/site.yaml, ../a.md,                 /srv/a.md",
    "a.md,                   b.md,                    b.md",
    "a.md,                   ../b.md,                 ",
  })
  void pathsLeadFromFileToFile(String file, String path, String target) {
    assertThat(new Destination.Path(path, Optional.empty()).from(file))
        .isEqualTo(Optional.ofNullable(target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://example.org/a?b=c#d",
        "HTTPS://example.org/ä",
        "https://127.0.0.1:8080/",
        "mailto:someone@example.org"
      })
  void outside(String raw) {
    assertThat(Destination.of(raw)).isEqualTo(new Destination.Outside(raw));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                      | a link without a destination",
        "javascript:alert(1)     | a link with the scheme javascript:",
        "JavaScript:alert(1)     | a link with the scheme javascript:",
        "data:text/html,x        | a link with the scheme data:",
        "file:///etc/passwd      | a link with the scheme file:",
        "c:/windows              | a link with the scheme c:",
        "//example.org/x         | a link that starts with /",
        "/sectors                | a link that starts with /",
        "?q=x                    | a link that starts with ?",
        "..\\secret              | a link with a control character or a backslash",
        "https:                  | an address without a host, or with a space",
        "https:///path           | an address without a host, or with a space",
        "https:example.org       | an address without a host, or with a space",
        "https://exa mple.org    | an address without a host, or with a space",
        "mailto:                 | mailto: without an address",
      })
  void refused(String raw, String reason) {
    assertThat(Destination.of(raw)).isEqualTo(new Destination.Refused(reason));
  }

  @Test
  void controlCharactersAreRefused() {
    assertThat(Destination.of("java\nscript:x")).isInstanceOf(Destination.Refused.class);
    assertThat(Destination.of("a\u0000.md")).isInstanceOf(Destination.Refused.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sector:Chips        | after sector: stands a name in lower-case letters, digits and hyphens",
        "term:               | after term: stands a name in lower-case letters, digits and hyphens",
        "page:../about       | after page: stands a name in lower-case letters, digits and hyphens",
        "source:../x         | after source: stands the id of a source, in letters, digits, dots, hyphens and underscores",
        "comparison:Plans    | after comparison: stands a name in lower-case letters, digits and hyphens",
        "comparison:a/b/c/d  | a cell is written comparison:ID/ROW/COLUMN",
        "comparison:a/       | a cell is written comparison:ID/ROW/COLUMN",
        "comparison:a/b#c    | a cell is written comparison:ID/ROW/COLUMN",
        "indicator:gdp/China | a figure is written ID/ENTITY/PERIOD/KIND@SOURCE; \"China\" is none of them",
      })
  void malformed(String raw, String reason) {
    assertThat(Destination.of(raw)).isEqualTo(new Destination.Malformed(reason));
  }
}
