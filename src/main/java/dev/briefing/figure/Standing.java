package dev.briefing.figure;

/** What a figure is worth where no link binds it, and what in a link. */
public enum Standing {
  /** A figure that somebody must vouch for, wherever it stands. */
  CLAIM,
  /** A number alone: a figure in a link to an observation, nothing to vouch for in free prose. */
  BARE,
  /** A word as text uses it without counting ("two sessions"): in a link only if its unit fits. */
  CASUAL
}
