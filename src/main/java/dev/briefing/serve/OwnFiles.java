package dev.briefing.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the preview adds to a page: under a folder that no site can have. */
final class OwnFiles {
  static final String EVENTS = "/.briefing/events";
  static final String SCRIPT = "/.briefing/preview.js";
  static final String STYLE = "/.briefing/preview.css";

  private static final Map<String, byte[]> FILES =
      Map.of(SCRIPT, read("preview.js"), STYLE, read("preview.css"));

  private OwnFiles() {}

  static Optional<byte[]> at(String path) {
    return Optional.ofNullable(FILES.get(path));
  }

  static String type(String path) {
    return path.equals(SCRIPT) ? "text/javascript; charset=utf-8" : "text/css; charset=utf-8";
  }

  private static byte[] read(String name) {
    try (InputStream bytes = OwnFiles.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(bytes).readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
