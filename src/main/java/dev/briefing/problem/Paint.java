package dev.briefing.problem;

/** Whether a text is coloured for a terminal. */
public enum Paint {
  /** The text alone: for files, pipes, and whoever wants no colours. */
  NONE,
  /** The escape sequences that terminals read. */
  ANSI;

  private static final String RED = "31;1";
  private static final String YELLOW = "33;1";
  private static final String DIM = "2";

  String dim(String text) {
    return in(DIM, text);
  }

  /** In the colour of how much a problem weighs. */
  String weighed(Severity severity, String text) {
    return in(severity == Severity.ERROR ? RED : YELLOW, text);
  }

  private String in(String colour, String text) {
    return this == NONE ? text : "\u001b[" + colour + "m" + text + "\u001b[0m";
  }
}
