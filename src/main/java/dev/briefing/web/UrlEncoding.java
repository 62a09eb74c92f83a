package dev.briefing.web;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of paths: everything but RFC 3986's unreserved characters and the slash. */
final class UrlEncoding {

  private static final String HEX = "0123456789ABCDEF";

  private UrlEncoding() {}

  static String path(String path) {
    if (path.chars().allMatch(UrlEncoding::plain)) {
      return path;
    }
    StringBuilder encoded = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (plain(b)) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
      }
    }
    return encoded.toString();
  }

  private static boolean plain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (c > 0 && "-._~/".indexOf(c) >= 0);
  }
}
