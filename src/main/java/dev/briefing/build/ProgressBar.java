package dev.briefing.build;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * Shows on a terminal how far a build has come, in one line that is written over and in the end
 * taken away. A build that is soon done shows nothing.
 */
public final class ProgressBar implements Progress, AutoCloseable {
  private static final long SOON = 1_000_000_000L;
  private static final long OFTEN = 100_000_000L;
  private static final int CELLS = 30;

  /** Back to the start of the line, and away with what stands behind. */
  private static final String AGAIN = "\r\u001b[K";

  private final PrintWriter out;
  private final LongSupplier nanoseconds;
  private long next;
  private boolean shown;

  private ProgressBar(PrintWriter out, LongSupplier nanoseconds) {
    this.out = out;
    this.nanoseconds = nanoseconds;
    this.next = nanoseconds.getAsLong() + SOON;
  }

  /** On a terminal. */
  public static ProgressBar on(PrintWriter terminal) {
    return new ProgressBar(terminal, System::nanoTime);
  }

  /**
   * @param nanoseconds a clock
   */
  static ProgressBar on(PrintWriter terminal, LongSupplier nanoseconds) {
    return new ProgressBar(terminal, nanoseconds);
  }

  @Override
  public void drawn(int done, int all) {
    show("drawing", done, all);
  }

  /** Several hosts are asked at the same time. */
  @Override
  public synchronized void asked(int done, int all) {
    show("asking", done, all);
  }

  private void show(String doing, int done, int all) {
    long now = nanoseconds.getAsLong();
    if (now - next < 0 || done == all) {
      return;
    }
    next = now + OFTEN;
    shown = true;
    int full = (int) ((long) CELLS * done / all);
    out.print(
        AGAIN
            + doing
            + " ["
            + "#".repeat(full)
            + " ".repeat(CELLS - full)
            + "] "
            + done
            + " of "
            + all);
    out.flush();
  }

  /** Leaves the line as if nothing had stood there. */
  @Override
  public void close() {
    if (shown) {
      out.print(AGAIN);
      out.flush();
    }
  }
}
