package dev.briefing.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder on loopback, under a prefix such as {@code /a/b/}, as a static host would serve it. */
public final class FolderServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("woff2", "font/woff2"));

  private final HttpServer server;
  private final Path folder;
  private final String prefix;

  private FolderServer(Path folder, String prefix) throws IOException {
    this.folder = folder.toRealPath();
    this.prefix = prefix;
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server = HttpServer.create(anyPort, 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /**
   * @param prefix begins and ends with a slash
   */
  public static FolderServer of(Path folder, String prefix) throws IOException {
    return new FolderServer(folder, prefix);
  }

  /** The address of the folder itself. */
  public URI uri() {
    InetSocketAddress address = server.getAddress();
    return URI.create("http://" + address.getHostString() + ":" + address.getPort() + prefix);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file = folder.resolve(path.startsWith(prefix) ? path.substring(prefix.length()) : "/");
      if (Files.isDirectory(file)) {
        file = file.resolve("index.html");
      }
      boolean found = file.normalize().startsWith(folder) && Files.isRegularFile(file);
      byte[] body = found ? Files.readAllBytes(file) : "Not found".getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", found ? type(file) : "text/plain");
      exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static String type(Path file) {
    String name = file.toString();
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }
}
