package dev.briefing.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the web, as it is sent: in ASCII, without what only the browser needs.
 *
 * @param scheme http or https
 * @param host a name in ASCII or a number, in lower case
 * @param path with the query; starts with a slash
 */
record Address(String scheme, String host, int port, String path) {
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+\\]|[^:\\[\\]@]+)(?::([0-9]{1,5})?)?");
  private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

  /** The address that a text is; nothing where it is none, or holds a name and a password. */
  static Optional<Address> of(String text) {
    try {
      return of(new URI(encoded(text)));
    } catch (URISyntaxException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** The address that this one leads on to, by a text that may be relative. */
  Optional<Address> next(String location) {
    try {
      return of(new URI(toString()).resolve(new URI(encoded(location.strip()))));
    } catch (URISyntaxException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Address> of(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
    Matcher form = AUTHORITY.matcher(authority);
    if (!scheme.matches("https?") || !form.matches()) {
      return Optional.empty();
    }
    int usual = scheme.equals("https") ? 443 : 80;
    int port = form.group(2) == null ? usual : Integer.parseInt(form.group(2));
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return port < 1 || port > 65_535
        ? Optional.empty()
        : Optional.of(
            new Address(scheme, form.group(1).toLowerCase(Locale.ROOT), port, slash(path) + query));
  }

  private static String slash(String path) {
    return path.startsWith("/") ? path : "/" + path;
  }

  /** What an address may not hold as it stands by its bytes, and the host's name as DNS has it. */
  private static String encoded(String text) {
    Matcher parts = Pattern.compile("(?i)(https?://)([^/?#]*)(.*)", Pattern.DOTALL).matcher(text);
    if (!parts.matches()) {
      return escaped(text);
    }
    String host = parts.group(2);
    boolean plain = host.chars().allMatch(c -> c < 0x80);
    return parts.group(1) + (plain ? host : inAscii(host)) + escaped(parts.group(3));
  }

  private static String inAscii(String authority) {
    int colon = authority.indexOf(':');
    String host = colon < 0 ? authority : authority.substring(0, colon);
    return IDN.toASCII(host) + (colon < 0 ? "" : authority.substring(colon));
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    byte[] bytes = text.getBytes(UTF_8);
    boolean fragment = false;
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      boolean stray = c == '%' && !isHex(bytes, i + 1);
      boolean bracket = c == '[' || c == ']';
      boolean again = c == '#' && fragment;
      fragment |= c == '#';
      boolean letter = c < 0x80 && Character.isLetterOrDigit(c);
      if (!stray && !bracket && !again && (letter || PLAIN.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return out.toString();
  }

  private static boolean isHex(byte[] bytes, int at) {
    return at + 1 < bytes.length
        && Character.digit(bytes[at], 16) >= 0
        && Character.digit(bytes[at + 1], 16) >= 0;
  }

  boolean isSecure() {
    return scheme.equals("https");
  }

  /** Whether it is the first page of its host. */
  boolean isFrontPage() {
    return path.equals("/");
  }

  /** The host and, where it is not the usual one, the port. */
  String authority() {
    return port == (isSecure() ? 443 : 80) ? host : host + ":" + port;
  }

  @Override
  public String toString() {
    return scheme + "://" + authority() + path;
  }
}
