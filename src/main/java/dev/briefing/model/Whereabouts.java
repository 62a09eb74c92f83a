package dev.briefing.model;

import java.util.Optional;

/**
 * Where a source stands on the web.
 *
 * @param address its own
 * @param archived where a copy stands that will not change
 * @param status whether it is still at its address
 */
public record Whereabouts(
    Optional<Written<String>> address, Optional<Written<String>> archived, UrlStatus status) {
  /** Of what is on no web, or nobody says where. */
  public static final Whereabouts UNKNOWN =
      new Whereabouts(Optional.empty(), Optional.empty(), UrlStatus.LIVE);

  /** Whether its own address leads elsewhere, or nowhere. */
  public boolean isGone() {
    return status != UrlStatus.LIVE;
  }
}
