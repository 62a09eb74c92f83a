package dev.briefing.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import dev.briefing.serve.Preview.Edition;
import dev.briefing.web.WebPath;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Streams of server-sent events: the state of the page that is looked at, now and after every
 * change. A browser that is slow misses states in between, and holds up nobody else.
 */
final class Events {
  static final int MOST = 256;

  /** Long enough to be silent, short enough to find out who has gone. */
  private static final long PAUSE = 15_000;

  private final Preview preview;
  private final Semaphore places = new Semaphore(MOST);

  Events(Preview preview) {
    this.preview = preview;
  }

  /** Sends until the browser has gone or the preview is closed; false if there is no place. */
  boolean send(HttpExchange exchange, Optional<WebPath> page) throws IOException {
    if (!places.tryAcquire()) {
      return false;
    }
    try {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      send(exchange.getResponseBody(), page);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      places.release();
    }
    return true;
  }

  private void send(OutputStream out, Optional<WebPath> page)
      throws IOException, InterruptedException {
    int seen = 0;
    while (!preview.isClosed()) {
      Optional<Edition> edition = preview.after(seen, PAUSE);
      String text =
          edition
              .map(some -> "data: " + Preview.state(some, page) + "\n\n")
              .orElse(": waiting\n\n");
      out.write(text.getBytes(UTF_8));
      out.flush();
      seen = edition.map(Edition::number).orElse(seen);
    }
  }
}
