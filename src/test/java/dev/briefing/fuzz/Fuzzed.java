package dev.briefing.fuzz;

/** Where Jazzer brings its inputs; a system property names the target. */
public final class Fuzzed {
  static final String TARGET = "fuzz.target";

  private static final Target CHOSEN = Target.valueOf(System.getProperty(TARGET, "YAML"));

  private Fuzzed() {}

  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    CHOSEN.accept(input);
  }
}
