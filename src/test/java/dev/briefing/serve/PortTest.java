package dev.briefing.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A free port is found, or the one that is asked for. */
final class PortTest {
  @Test
  void aNearOneIsFoundWhereOneIsTaken() throws IOException {
    HttpServer first = Port.of(0).open();
    int taken = first.getAddress().getPort();
    try {
      HttpServer second = new Port(taken, 100).open();
      assertThat(second.getAddress().getPort()).isBetween(taken + 1, taken + 99);
      assertThat(second.getAddress().getAddress().isLoopbackAddress()).isTrue();
      second.stop(0);
      assertThatThrownBy(() -> Port.of(taken).open())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("port " + taken + " is taken");
    } finally {
      first.stop(0);
    }
  }
}
