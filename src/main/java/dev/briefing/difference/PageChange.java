package dev.briefing.difference;

import java.util.Optional;

/**
 * An address that is new, or at which there is no page any more.
 *
 * @param added whether it is new
 * @param movedTo where an old address leads to now; without it the address is dead
 */
public record PageChange(String address, String title, boolean added, Optional<String> movedTo) {

  /** Whether links to it from elsewhere lead nowhere now. */
  public boolean dead() {
    return !added && movedTo.isEmpty();
  }
}
