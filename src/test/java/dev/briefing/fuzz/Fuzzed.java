package dev.briefing.fuzz;

/** Where Jazzer brings its inputs; a system property names the target. */
public final class Fuzzed {
  static final String TARGET = "fuzz.target";

  private static final Target CHOSEN = warm(Target.valueOf(System.getProperty(TARGET, "YAML")));

  private Fuzzed() {}

  /**
   * The first input takes as long as all classes take to load, and would count as one without end.
   */
  private static Target warm(Target target) {
    try {
      target.accept(new byte[0]);
      return target;
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
  }

  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    CHOSEN.accept(input);
  }
}
