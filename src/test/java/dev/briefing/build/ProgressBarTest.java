package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who waits longer than a moment sees how far a build has come, and nothing of it afterwards. */
final class ProgressBarTest {
  private static final long SECOND = 1_000_000_000L;

  private final StringWriter terminal = new StringWriter();
  private long now;

  @Test
  void showsNothingOfABuildThatIsSoonDone() {
    try (ProgressBar bar = bar()) {
      now = SECOND - 1;
      bar.drawn(50, 100);
      bar.drawn(100, 100);
    }
    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void writesOverItsLineAndTakesItAway() {
    try (ProgressBar bar = bar()) {
      now = SECOND;
      bar.drawn(10, 30);
      bar.drawn(11, 30);
      now = 2 * SECOND;
      bar.drawn(30, 60);
    }
    assertThat(terminal.toString())
        .isEqualTo(
            "\r\u001b[Kdrawing [##########                    ] 10 of 30"
                + "\r\u001b[Kdrawing [###############               ] 30 of 60"
                + "\r\u001b[K");
  }

  @Test
  void isForTerminalsThatSomebodyLooksAt() {
    assertThat(Terminal.canBeMoved(Map.of("TERM", "xterm"))).isTrue();
    assertThat(Terminal.canBeMoved(Map.of("TERM", "xterm", "CI", "true"))).isFalse();
    assertThat(Terminal.canBeMoved(Map.of("TERM", "dumb"))).isFalse();
    assertThat(Terminal.canBeMoved(Map.of())).isFalse();
  }

  private ProgressBar bar() {
    return ProgressBar.on(new PrintWriter(terminal, true), () -> now);
  }
}
