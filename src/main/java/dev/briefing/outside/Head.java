package dev.briefing.outside;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server says before it sends a document.
 *
 * @param fields by their names in lower case; of several of a name, the first
 */
record Head(int status, Map<String, String> fields) {
  private static final Pattern FIRST = Pattern.compile("HTTP/[0-9.]{1,5} ([1-5][0-9]{2})(?: .*)?");

  /**
   * Reads it, and nothing that follows.
   *
   * @param most how many bytes it may have
   */
  static Head read(InputStream in, int most) throws IOException {
    int left = most;
    while (true) {
      byte[] bytes = bytes(in, left);
      left -= bytes.length;
      Head head = parse(new String(bytes, ISO_8859_1));
      // What a server says of an answer to come is not the answer.
      if (head.status() >= 200) {
        return head;
      }
    }
  }

  private static byte[] bytes(InputStream in, int most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int line = 0;
    while (true) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("the answer ends in its head");
      }
      if (out.size() >= most) {
        throw new ProtocolException("the head of the answer has no end");
      }
      out.write(next);
      if (next == '\n' && line == 0 && out.size() > 2) {
        return out.toByteArray();
      }
      line = next == '\n' ? 0 : next == '\r' ? line : line + 1;
    }
  }

  private static Head parse(String text) throws IOException {
    String[] lines = text.split("\r?\n", -1);
    Matcher first = FIRST.matcher(lines[0]);
    if (!first.matches()) {
      throw new ProtocolException("this is no answer of a web server");
    }
    Map<String, String> fields = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      if (colon > 0) {
        String name = lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, lines[i].substring(colon + 1).strip());
      }
    }
    return new Head(Integer.parseInt(first.group(1)), fields);
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  boolean leadsOn() {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  /** Whether who follows need not come back. */
  boolean isForGood() {
    return status == 301 || status == 308;
  }
}
