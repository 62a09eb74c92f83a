package dev.briefing.serve;

import dev.briefing.web.WebPath;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the path of an address asks for. It is looked up in a tree, so that none leads out of it.
 */
final class Request {
  private static final String INDEX = "index.html";

  private Request() {}

  /**
   * The file of a path such as {@code /briefings/}; nothing for what can be no path of a site.
   *
   * @param raw as it came, with its percent signs
   */
  static Optional<WebPath> path(String raw) {
    if (!raw.startsWith("/")) {
      return Optional.empty();
    }
    return decoded(raw.substring(1))
        .map(path -> path.isEmpty() || path.endsWith("/") ? path + INDEX : path)
        .flatMap(WebPath::parse);
  }

  /** Percent signs resolved once; nothing where they are none, or make no text. */
  private static Optional<String> decoded(String raw) {
    byte[] letters = raw.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(letters.length);
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] != '%') {
        bytes.put(letters[i]);
      } else if (i + 2 < letters.length) {
        int high = Character.digit(letters[++i], 16);
        int low = Character.digit(letters[++i], 16);
        if (high < 0 || low < 0) {
          return Optional.empty();
        }
        bytes.put((byte) (16 * high + low));
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
    } catch (CharacterCodingException noText) {
      return Optional.empty();
    }
  }
}
