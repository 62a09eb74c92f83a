package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A country or another body that figures are about.
 *
 * @param aliases other names, under which the data of sources have it
 */
public record Entity(
    Written<String> id,
    String name,
    List<String> aliases,
    Optional<String> chinese,
    Optional<String> pinyin,
    Position at) {
  public Entity {
    aliases = List.copyOf(aliases);
  }

  /** Whatever a table may call it. */
  public List<String> names() {
    List<String> names = new ArrayList<>(List.of(id.value(), name));
    names.addAll(aliases);
    return List.copyOf(names);
  }
}
