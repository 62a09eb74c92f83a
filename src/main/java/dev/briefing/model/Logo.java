package dev.briefing.model;

import java.util.Optional;

/**
 * The mark at the head of every page.
 *
 * @param dark the same for dark pages
 * @param alt what it says to those who cannot see it
 * @param replacesTitle whether it holds the site's name, which then need not stand beside it
 */
public record Logo(Face light, Optional<Face> dark, String alt, boolean replacesTitle) {

  /**
   * A picture of it.
   *
   * @param address where it is published
   */
  public record Face(String address, Dimensions size) {}
}
