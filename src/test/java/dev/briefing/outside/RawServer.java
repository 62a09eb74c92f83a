package dev.briefing.outside;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A server on loopback that writes whatever it likes to whoever has asked something. */
final class RawServer implements AutoCloseable {
  /** What it writes. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket door;

  private RawServer(ServerSocket door) {
    this.door = door;
  }

  static RawServer answering(Writing writing) throws IOException {
    RawServer server = new RawServer(new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1")));
    Thread thread = new Thread(() -> server.serve(writing), "raw");
    thread.setDaemon(true);
    thread.start();
    return server;
  }

  private void serve(Writing writing) {
    while (!door.isClosed()) {
      try (Socket guest = door.accept()) {
        // What was asked is heard first: a connection closed before that is another fault.
        if (guest.getInputStream().read(new byte[4096]) > 0) {
          writing.to(guest.getOutputStream());
        }
      } catch (IOException gone) {
        // The guest has left, or the door is closed.
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  String address() {
    return "http://127.0.0.1:" + door.getLocalPort() + "/";
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
