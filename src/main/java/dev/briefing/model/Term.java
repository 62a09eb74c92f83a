package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the glossary.
 *
 * @param source whose definition it is; without one, the editors' own wording
 */
public record Term(
    Written<String> id,
    String term,
    List<String> aliases,
    Optional<String> chinese,
    Optional<String> pinyin,
    Prose definition,
    List<Written<String>> see,
    Optional<Written<String>> source,
    Position at) {
  public Term {
    aliases = List.copyOf(aliases);
    see = List.copyOf(see);
  }
}
