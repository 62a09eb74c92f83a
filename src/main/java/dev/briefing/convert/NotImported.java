package dev.briefing.convert;

import java.io.Serial;

/** A file of which nothing could be taken: a sentence that says why, and where. */
public final class NotImported extends Exception {
  @Serial private static final long serialVersionUID = 1;

  NotImported(String sentence) {
    super(sentence);
  }
}
