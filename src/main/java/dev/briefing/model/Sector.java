package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.Optional;

/**
 * A field of technology or of policy.
 *
 * @param order where it stands in its group; those without a number come last, by title
 */
public record Sector(
    String id,
    FrontMatter head,
    Optional<Written<String>> group,
    int order,
    Optional<String> chinese,
    Optional<String> pinyin,
    Prose body,
    Position at)
    implements Document {

  @Override
  public Scheme scheme() {
    return Scheme.SECTOR;
  }
}
