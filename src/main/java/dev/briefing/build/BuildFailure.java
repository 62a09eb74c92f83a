package dev.briefing.build;

import java.io.Serial;

/**
 * A site that could not be made or written, though nothing is wrong with its content: one sentence
 * that says why.
 */
public final class BuildFailure extends Exception {
  @Serial private static final long serialVersionUID = 1;

  public BuildFailure(Exception cause) {
    super(cause.getMessage(), cause);
  }

  BuildFailure(String sentence) {
    super(sentence);
  }

  BuildFailure(String sentence, Exception cause) {
    super(sentence, cause);
  }
}
