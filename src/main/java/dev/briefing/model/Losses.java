package dev.briefing.model;

import java.util.Set;

/**
 * What could not be read and is therefore missing from a site, so that no check blames a reference
 * to it.
 *
 * @param names each {@code kind:id}, or {@code kind:*} where it is not known which
 */
public record Losses(Set<String> names) {
  public static final Losses NONE = new Losses(Set.of());

  public Losses {
    names = Set.copyOf(names);
  }

  /** Whether a thing that cannot be found may be among what was lost. */
  public boolean mayHold(String kind, String id) {
    return names.contains(kind + ":*") || names.contains(kind + ":" + id);
  }

  public boolean mayHold(Scheme scheme, String id) {
    return mayHold(scheme.word(), id);
  }
}
