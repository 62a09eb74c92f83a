package dev.briefing.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which edition a site is, and what became of its pages.
 *
 * @param current for each address that the current site knows, the one of the page that is there
 *     now, both from the current site's root
 */
public record ThisEdition(DatedEdition edition, SortedMap<String, String> current) {
  public ThisEdition {
    current = Collections.unmodifiableSortedMap(new TreeMap<>(current));
  }

  /** The edition's own folder, from the current site's root; ends in a slash. */
  public String folder() {
    return Addresses.edition(edition.id().value());
  }

  /** The current page of the same thing, if there is one. */
  public Optional<String> now(String address) {
    return Optional.ofNullable(current.get(address));
  }
}
