package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

/** Exceptions in one line. */
class FailureTest {
  @Test
  void namesTheFileAndTheTrouble() {
    assertThat(Failure.inOneLine(new UncheckedIOException(new AccessDeniedException("site"))))
        .isEqualTo("access denied: site");
    assertThat(Failure.inOneLine(new IOException("disk full\nat sector 7"))).isEqualTo("disk full");
  }

  @Test
  void saysWhenMemoryIsShort() {
    assertThat(Failure.inOneLine(new OutOfMemoryError("Java heap space")))
        .isEqualTo("there is not enough memory for this site");
  }

  @Test
  void callsABugABug() {
    assertThat(Failure.inOneLine(new IllegalStateException("no pages")))
        .isEqualTo("internal error: IllegalStateException: no pages");
  }
}
