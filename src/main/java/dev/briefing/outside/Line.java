package dev.briefing.outside;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Asks one question and hears the head of the answer. It looks a name up once, judges what it
 * found, and connects to that very machine: a name that means another machine a moment later leads
 * nowhere else. The JDK's own client looks names up by itself, so that it cannot promise this.
 */
final class Line implements AutoCloseable {
  private final Limits limits;
  private final Guard guard;
  private final Names names;
  private final SSLSocketFactory security;
  private final String agent;
  private final ExecutorService lookups = Executors.newCachedThreadPool(Line::daemon);
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(Line::daemon);

  /**
   * A line.
   *
   * @param agent who asks, as the server's log has it
   */
  Line(Limits limits, Guard guard, Names names, SSLSocketFactory security, String agent) {
    this.limits = limits;
    this.guard = guard;
    this.names = names;
    this.security = security;
    this.agent = agent;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "outside");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * The head of the answer.
   *
   * @throws NotPublic if the host may not be asked; nobody was asked then
   * @throws SocketTimeoutException if it does not come in time
   */
  Head ask(String method, Address address) throws IOException {
    long end = System.nanoTime() + limits.patience().toNanos();
    List<InetAddress> machines = machines(address.host());
    IOException failure = new ConnectException(address.host());
    for (InetAddress machine : machines) {
      try (Socket socket = new Socket(Proxy.NO_PROXY)) {
        return ask(method, address, socket, machine, end);
      } catch (ConnectException | java.net.NoRouteToHostException refused) {
        failure = refused;
      }
    }
    throw failure;
  }

  private List<InetAddress> machines(String host) throws IOException {
    Future<List<InetAddress>> found = lookups.submit(() -> names.of(host));
    try {
      List<InetAddress> machines = found.get(limits.patience().toNanos(), TimeUnit.NANOSECONDS);
      if (!machines.stream().allMatch(guard::allows)) {
        throw new NotPublic(host);
      }
      return machines;
    } catch (TimeoutException late) {
      throw new SocketTimeoutException(host);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", stopped);
    } catch (ExecutionException failed) {
      UnknownHostException unknown = new UnknownHostException(host);
      unknown.initCause(failed.getCause());
      throw unknown;
    }
  }

  private Head ask(String method, Address address, Socket socket, InetAddress machine, long end)
      throws IOException {
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> alarm =
        watch.schedule(
            () -> {
              late.set(true);
              close(socket);
            },
            end - System.nanoTime(),
            TimeUnit.NANOSECONDS);
    try {
      socket.connect(new InetSocketAddress(machine, address.port()));
      Socket line = address.isSecure() ? secured(socket, address) : socket;
      line.getOutputStream().write(question(method, address).getBytes(US_ASCII));
      line.getOutputStream().flush();
      return Head.read(line.getInputStream(), limits.head());
    } catch (IOException failure) {
      if (late.get()) {
        throw new SocketTimeoutException(address.host());
      }
      throw failure;
    } finally {
      alarm.cancel(false);
    }
  }

  private Socket secured(Socket socket, Address address) throws IOException {
    SSLSocket line =
        (SSLSocket) security.createSocket(socket, address.host(), address.port(), true);
    SSLParameters parameters = line.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    line.setSSLParameters(parameters);
    line.startHandshake();
    return line;
  }

  private String question(String method, Address address) {
    return String.join(
        "\r\n",
        method + " " + address.path() + " HTTP/1.1",
        "Host: " + address.authority(),
        "User-Agent: " + agent,
        "Accept: */*",
        "Connection: close",
        "",
        "");
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException alreadyGone) {
      // Nobody speaks on it any more, which is all that is wanted.
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
    lookups.shutdownNow();
  }
}
