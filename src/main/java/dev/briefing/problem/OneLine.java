package dev.briefing.problem;

import static java.util.stream.Collectors.joining;

/** What strangers wrote, for a terminal: it must not start a line, nor steer the terminal. */
public final class OneLine {
  private OneLine() {}

  /** The text on one line, each control character replaced by a picture of it. */
  public static String of(String text) {
    return text.codePoints().map(Columns::shown).mapToObj(Character::toString).collect(joining());
  }
}
