package dev.briefing.trace;

import java.util.List;

/**
 * A row of the ledger: one figure in one place.
 *
 * @param use where it is, and what it says
 * @param bound whether it leads to an observation; otherwise nothing compares it with a table
 * @param sources what vouches for it: the source of its observation, or what its sentence cites
 * @param unsourced why nobody vouches for it, in its author's words; empty for all others
 */
public record Entry(Use use, boolean bound, List<String> sources, String unsourced) {
  public Entry {
    sources = List.copyOf(sources);
  }
}
