package dev.briefing.outside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** A server on loopback that answers each path as it was told, and remembers what it was asked. */
final class Town implements AutoCloseable {
  /** Answers a question; the number says how many the same path has had before. */
  @FunctionalInterface
  interface Answering {
    void answer(HttpExchange exchange, int before) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService hands = Executors.newCachedThreadPool();
  private final Map<String, Answering> houses = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> heads = new CopyOnWriteArrayList<>();

  private Town(HttpServer server) {
    this.server = server;
    server.setExecutor(hands);
    server.createContext("/", this::answer);
    server.start();
  }

  static Town open() throws IOException {
    return new Town(HttpServer.create(here("127.0.0.1"), 0));
  }

  /** One at another address of this machine, with a given port. */
  static Town openAt(String address, int port) throws IOException {
    return new Town(HttpServer.create(new InetSocketAddress(address, port), 0));
  }

  static Town secured(SSLContext context) throws IOException {
    HttpsServer server = HttpsServer.create(here("127.0.0.1"), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    return new Town(server);
  }

  private static InetSocketAddress here(String address) throws IOException {
    return new InetSocketAddress(InetAddress.getByName(address), 0);
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** {@code HEAD /path}, in the order in which they came. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  /** The fields of all questions. */
  List<String> fields() {
    return List.copyOf(heads);
  }

  Town at(String path, Answering answering) {
    houses.put(path, answering);
    return this;
  }

  Town at(String path, int status) {
    return at(path, (exchange, before) -> exchange.sendResponseHeaders(status, -1));
  }

  Town at(String path, int status, String field, String value) {
    return at(
        path,
        (exchange, before) -> {
          exchange.getResponseHeaders().set(field, value);
          exchange.sendResponseHeaders(status, -1);
        });
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      String question = exchange.getRequestMethod() + " " + path;
      int before = (int) asked.stream().filter(question::equals).count();
      asked.add(question);
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> heads.add(name.toLowerCase() + ": " + values));
      Answering house = houses.get(path);
      if (house == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        house.answer(exchange, before);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    hands.shutdownNow();
  }
}
