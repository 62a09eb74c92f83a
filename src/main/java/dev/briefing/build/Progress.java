package dev.briefing.build;

/** Hears how far a build has come: one thing at a time, from whichever thread did it. */
@FunctionalInterface
public interface Progress {
  /** Of a build that nobody waits for. */
  Progress NONE = (done, all) -> {};

  /**
   * A page is drawn, which is what takes longest.
   *
   * @param done how many are drawn
   * @param all how many there are
   */
  void drawn(int done, int all);

  /**
   * It is known what stands at an outside address.
   *
   * @param done of how many it is known
   * @param all how many there are
   */
  default void asked(int done, int all) {}
}
