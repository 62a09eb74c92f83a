package dev.briefing.progress;

import java.util.Locale;

/** What the outcomes say of a target. */
public enum Verdict {
  MET,
  MISSED,
  /** It asks for a number and neither way is progress: the outcome is higher. */
  ABOVE,
  /** It asks for a number and neither way is progress: the outcome is lower. */
  BELOW,
  ON_TRACK,
  OFF_TRACK,
  NOT_YET_DUE,
  TOO_LITTLE_KNOWN,
  CONTESTED;

  /** The word as keys write it, such as {@code on-track}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the outcomes have decided. */
  public boolean isFinal() {
    return this == MET || this == MISSED || this == ABOVE || this == BELOW;
  }
}
