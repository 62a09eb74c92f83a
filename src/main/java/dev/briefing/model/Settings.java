package dev.briefing.model;

import dev.briefing.problem.Position;
import dev.briefing.problem.Rule;
import dev.briefing.problem.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code site.yaml} says.
 *
 * @param asOf the site's clock
 * @param history whether pages tell how values were revised, where git knows it
 * @param entity whom a figure is about when nothing else says so
 */
public record Settings(
    String title,
    Optional<String> tagline,
    String language,
    Optional<LocalDate> asOf,
    Optional<String> baseUrl,
    Optional<String> editUrl,
    Optional<String> publisher,
    Optional<String> licence,
    String citationStyle,
    Optional<Written<String>> entity,
    List<String> sectorGroups,
    List<Written<FigureReference>> keyFigures,
    Map<Rule, Severity> checks,
    boolean history,
    Look look,
    Position at) {
  public Settings {
    sectorGroups = List.copyOf(sectorGroups);
    keyFigures = List.copyOf(keyFigures);
    checks = Map.copyOf(checks);
  }

  /**
   * The same of an edition of the site.
   *
   * @param base where the edition lies
   */
  public Settings ofEdition(Optional<String> base) {
    // Whoever edits a file today would not edit the edition.
    return new Settings(
        title,
        tagline,
        language,
        asOf,
        base,
        Optional.empty(),
        publisher,
        licence,
        citationStyle,
        entity,
        sectorGroups,
        keyFigures,
        checks,
        history,
        look,
        at);
  }
}
