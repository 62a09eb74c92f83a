package dev.briefing.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.briefing.serve.Gate.Refusal;
import dev.briefing.serve.Preview.Edition;
import dev.briefing.serve.Preview.Shown;
import dev.briefing.web.WebPath;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Shows a preview under an address of this machine. */
final class PreviewServer implements AutoCloseable {
  /** As many as may listen, and enough for those who ask. */
  private static final int MOST_AT_ONCE = Events.MOST + 128;

  static {
    // Read once, by the first server of the process: answers go out at once, heads are short and
    // come in time.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxReqHeaders", "100");
    System.setProperty("sun.net.httpserver.maxReqHeaderSize", "32768");
    System.setProperty("sun.net.httpserver.maxReqTime", "20");
    System.setProperty("jdk.httpserver.maxConnections", "1024");
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final Preview preview;
  private final Events events;
  private final Gate gate;

  private PreviewServer(HttpServer server, Preview preview) {
    this.server = server;
    this.preview = preview;
    this.events = new Events(preview);
    this.gate = new Gate(server.getAddress().getPort());
    this.threads =
        new ThreadPoolExecutor(
            0, MOST_AT_ONCE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), PreviewServer::thread);
  }

  /** A thread that keeps no program from ending. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "briefing-preview");
    thread.setDaemon(true);
    return thread;
  }

  static PreviewServer start(Preview preview, Port port) throws IOException {
    PreviewServer made = new PreviewServer(port.open(), preview);
    made.server.createContext("/", made::answer);
    made.server.setExecutor(made.threads);
    made.server.start();
    return made;
  }

  /** Where the site begins. */
  URI address() {
    InetSocketAddress address = server.getAddress();
    return URI.create("http://127.0.0.1:" + address.getPort() + "/");
  }

  @Override
  public void close() {
    preview.close();
    threads.shutdownNow();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers head = exchange.getResponseHeaders();
      head.set("Cache-Control", "no-store");
      head.set("X-Content-Type-Options", "nosniff");
      head.set("X-Frame-Options", "DENY");
      head.set("Cross-Origin-Resource-Policy", "same-origin");
      head.set("Referrer-Policy", "no-referrer");
      Optional<Refusal> refusal = gate.refusal(exchange);
      if (refusal.isPresent()) {
        refuse(exchange, refusal.get());
      } else {
        answer(exchange, exchange.getRequestURI());
      }
    } catch (RuntimeException failure) {
      if (exchange.getResponseCode() < 0) {
        refuse(exchange, new Refusal(500, "internal error: " + failure));
      }
    }
  }

  private void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
    Headers head = exchange.getResponseHeaders();
    if (refusal.status() == 405) {
      head.set("Allow", "GET, HEAD");
    }
    head.set("Connection", "close");
    send(exchange, refusal.status(), "text/plain; charset=utf-8", refusal.sentence() + "\n");
  }

  private void answer(HttpExchange exchange, URI address) throws IOException {
    String raw = Optional.ofNullable(address.getRawPath()).orElse("");
    Optional<byte[]> own = OwnFiles.at(raw);
    if (raw.equals(OwnFiles.EVENTS)) {
      listen(exchange, Optional.ofNullable(address.getRawQuery()).orElse(""));
    } else if (own.isPresent()) {
      send(exchange, 200, OwnFiles.type(raw), own.get());
    } else {
      Optional<WebPath> path = Request.path(raw);
      if (path.isEmpty()) {
        refuse(exchange, new Refusal(404, "this is no address of a site"));
      } else if (path.get().value().endsWith(".html")) {
        page(exchange, path.get());
      } else {
        file(exchange, path.get());
      }
    }
  }

  /** The query is the path of a page, as addresses write it. */
  private void listen(HttpExchange exchange, String query) throws IOException {
    if (exchange.getRequestMethod().equals("HEAD")) {
      send(exchange, 200, "text/event-stream", "");
    } else if (!events.send(exchange, Request.path(query))) {
      refuse(exchange, new Refusal(503, "too many pages listen"));
    }
  }

  private void page(HttpExchange exchange, WebPath path) throws IOException {
    Edition edition = preview.newest();
    Optional<Shown> shown = Preview.page(edition, path);
    String waiting =
        Optional.ofNullable(edition.proof().waiting().get(path)).map(StateJson::word).orElse("");
    String html;
    int status;
    if (shown.flatMap(Shown::html).isPresent()) {
      html = shown.get().html().get();
      status = 200;
    } else if (edition.proof().seen().isEmpty() || shown.isPresent()) {
      html = ServedPage.own("Not yet", "There is a mistake that keeps this page from being shown.");
      status = 503;
    } else {
      html = ServedPage.own("No such page", "The site has no page at /" + path.value() + ".");
      status = 404;
    }
    String print = shown.map(Shown::print).orElse(ServedPage.NOTHING);
    String served = ServedPage.of(html, "/" + path.encoded(), print, waiting);
    send(exchange, status, MediaTypes.HTML, served);
  }

  private void file(HttpExchange exchange, WebPath path) throws IOException {
    Optional<byte[]> bytes = preview.newest().proof().at(path).flatMap(piece -> piece.bytes());
    Optional<WebPath> folder = WebPath.parse(path.value() + "/index.html");
    if (bytes.isPresent()) {
      send(exchange, 200, MediaTypes.of(path), bytes.get());
    } else if (folder.filter(preview.newest().proof().seen()::contains).isPresent()) {
      exchange.getResponseHeaders().set("Location", "/" + path.encoded() + "/");
      send(exchange, 302, "text/plain; charset=utf-8", "");
    } else {
      page(exchange, path);
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    send(exchange, status, type, text.getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
