package dev.briefing.model;

import java.util.Locale;

/** What has become of a target. */
public enum State {
  ACTIVE,
  MET,
  MISSED,
  DROPPED,
  SUPERSEDED;

  /** The word as tables write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
