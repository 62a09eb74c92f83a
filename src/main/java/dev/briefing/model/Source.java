package dev.briefing.model;

import dev.briefing.problem.Position;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document or data set that is cited.
 *
 * @param csl the reference as CSL describes it: texts, lists and maps of texts, by CSL's own keys
 * @param licence what its owner allows, in the owner's words or as an SPDX name
 */
public record Source(
    Written<String> id,
    Map<String, Object> csl,
    Whereabouts whereabouts,
    Optional<String> licence,
    Optional<Prose> note,
    Position at) {

  /** The title, or the id where a reference has none. */
  public String title() {
    return text("title").orElse(id.value());
  }

  /** How a margin note names it. */
  public String shortTitle() {
    return text("title-short").or(() -> text("shortTitle")).orElseGet(this::title);
  }

  public Optional<String> url() {
    return text("URL");
  }

  /** Where a copy stands that will not change. */
  public Optional<String> archiveUrl() {
    return whereabouts.archived().map(Written::value);
  }

  /** Where readers are led: to the archived copy once the source is gone from its address. */
  public Optional<String> link() {
    return whereabouts.isGone() ? archiveUrl().or(this::url) : url().or(this::archiveUrl);
  }

  /** The archived copy where it takes the place of an address that leads there no more. */
  public Optional<String> standIn() {
    return archiveUrl().filter(copy -> whereabouts.isGone());
  }

  /** The reference as pages cite it: with the address that readers are led to. */
  public Map<String, Object> cited() {
    Map<String, Object> cited = new HashMap<>(csl);
    link().ifPresent(link -> cited.put("URL", link));
    return Map.copyOf(cited);
  }

  /** The day on which it was read, where that is said to the day. */
  public Optional<LocalDate> accessed() {
    return csl.get("accessed") instanceof Map<?, ?> date
            && date.get("date-parts") instanceof List<?> dates
            && dates.size() == 1
            && dates.get(0) instanceof List<?> parts
            && parts.size() == 3
        ? Optional.of(LocalDate.of((int) parts.get(0), (int) parts.get(1), (int) parts.get(2)))
        : Optional.empty();
  }

  /** A CSL variable that is a text. */
  public Optional<String> text(String variable) {
    return csl.get(variable) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }
}
