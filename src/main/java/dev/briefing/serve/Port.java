package dev.briefing.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * Where a preview may be found.
 *
 * @param first the first number that is tried
 * @param tries how many numbers are tried, one after the other
 */
public record Port(int first, int tries) {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int USUAL = 8080;
  private static final int WAITING = 128;

  /** One that is asked for, and no other; 0 for any that is free. */
  public static Port of(int number) {
    return new Port(number, 1);
  }

  /** 8080, or the next one that is free. */
  public static Port usual() {
    return new Port(USUAL, 100);
  }

  /** The one that is asked for, or the usual one. */
  public static Port of(Optional<Integer> number) {
    return number.map(Port::of).orElseGet(Port::usual);
  }

  /** A server there, for this machine only. */
  HttpServer open() throws IOException {
    InetAddress here = InetAddress.getByAddress(LOOPBACK);
    for (int number = first; number < first + tries; number++) {
      try {
        return HttpServer.create(new InetSocketAddress(here, number), WAITING);
      } catch (BindException taken) {
        // The next one may be free.
      }
    }
    throw new IOException(
        tries == 1
            ? "port " + first + " is taken or not allowed; another one may be free"
            : "no port from " + first + " to " + (first + tries - 1) + " is free");
  }
}
