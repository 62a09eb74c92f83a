package dev.briefing.history;

/** Why git did not answer, in one sentence. */
public final class HistoryFailure extends Exception {
  private static final long serialVersionUID = 1L;

  HistoryFailure(String message) {
    super(message);
  }

  HistoryFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
