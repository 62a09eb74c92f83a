package dev.briefing.figure;

/** Whether a text agrees with an observation. */
public sealed interface Verdict {

  /** It does; a text without a figure does too. */
  record Agrees() implements Verdict {}

  /**
   * It does not.
   *
   * @param figure the first figure of the text that nothing accounts for
   * @param reason one clause for a message: {@code the text has 8, the table 7}
   * @param observed the observation in words: {@code at least 7% a year}
   */
  record Disagrees(WrittenFigure figure, Difference difference, String reason, String observed)
      implements Verdict {}

  default boolean agrees() {
    return this instanceof Agrees;
  }
}
