package dev.briefing.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The editions of a site, and whether it is one of them itself.
 *
 * @param declared in the order of their file
 * @param made the ids of those that are published with it
 * @param own which of them the site is; nothing for the current site
 */
public record Editions(
    List<DatedEdition> declared, SortedSet<String> made, Optional<ThisEdition> own) {
  public static final Editions NONE = new Editions(List.of(), new TreeSet<>(), Optional.empty());

  public Editions {
    declared = List.copyOf(declared);
    made = Collections.unmodifiableSortedSet(new TreeSet<>(made));
  }

  /** Those of the current site, of which none is made yet. */
  public static Editions declared(List<DatedEdition> editions) {
    return new Editions(editions, new TreeSet<>(), Optional.empty());
  }

  /** Those of a site that is one of them: it has none itself. */
  public static Editions of(ThisEdition own) {
    return new Editions(List.of(), new TreeSet<>(), Optional.of(own));
  }

  /** The same, some of them made. */
  public Editions withMade(Set<String> ids) {
    return new Editions(declared, new TreeSet<>(ids), own);
  }
}
