package dev.briefing.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** HTTP by hand, for what a well-behaved client never sends. */
final class Wire implements AutoCloseable {
  private final Socket socket;
  private final BufferedReader in;

  Wire(URI server) throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
  }

  /** The whole answer to a request whose lines are given, without {@code Connection: close}. */
  static String ask(URI server, String... lines) throws IOException {
    try (Wire wire = new Wire(server)) {
      wire.send(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
      StringBuilder answer = new StringBuilder();
      for (String line = wire.line(); line != null; line = wire.line()) {
        answer.append(line).append('\n');
      }
      return answer.toString();
    }
  }

  /** The answer to a request of the usual kind. */
  static String get(URI server, String path) throws IOException {
    return ask(server, "GET " + path + " HTTP/1.1", "Host: " + host(server));
  }

  static String host(URI server) {
    return server.getHost() + ":" + server.getPort();
  }

  /** An open stream of events of a page. */
  static Wire listen(URI server, String page) throws IOException {
    Wire wire = new Wire(server);
    String request = "GET " + OwnFiles.EVENTS + "?" + page + " HTTP/1.1\r\nHost: ";
    wire.send(request + host(server) + "\r\n\r\n");
    return wire;
  }

  void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(UTF_8));
    socket.getOutputStream().flush();
  }

  @Nullable String line() throws IOException {
    return in.readLine();
  }

  /** The next state that is sent, as JSON. */
  String event() throws IOException {
    for (String line = line(); line != null; line = line()) {
      if (line.startsWith("data: ")) {
        return line.substring("data: ".length());
      }
    }
    throw new IOException("the stream has ended");
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
