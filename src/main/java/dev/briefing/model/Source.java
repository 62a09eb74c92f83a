package dev.briefing.model;

import dev.briefing.problem.Position;
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
    Optional<String> archiveUrl,
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

  /** A CSL variable that is a text. */
  public Optional<String> text(String variable) {
    return csl.get(variable) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }
}
