package dev.briefing.web;

import java.util.Optional;

/**
 * The place of a file in the site, from its root, with {@code /} between folders: {@code
 * briefings/x.html}. It means the same file on every disk and every host; {@link PathFault} says
 * what is refused. Sorted by UTF-16 code units, the same under every locale.
 */
public record WebPath(String value) implements Comparable<WebPath> {

  public WebPath {
    PathFault.of(value)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault);
            });
  }

  /** The path, for callers that know it is good; {@link IllegalArgumentException} otherwise. */
  public static WebPath of(String value) {
    return new WebPath(value);
  }

  /** The path, or nothing when it is none; {@link PathFault#of} tells why. */
  public static Optional<WebPath> parse(String value) {
    return PathFault.of(value).isEmpty() ? Optional.of(new WebPath(value)) : Optional.empty();
  }

  /** The path as it stands in an address: each segment percent-encoded where needed. */
  public String encoded() {
    return UrlEncoding.path(value);
  }

  /**
   * The relative link that leads from the page {@code from} to this file, encoded: {@code
   * ../index.html}. A page links to itself by its name.
   */
  public String relativeTo(WebPath from) {
    int shared = sharedFolders(from);
    StringBuilder link = new StringBuilder();
    for (int i = from.value.indexOf('/', shared); i >= 0; i = from.value.indexOf('/', i + 1)) {
      link.append("../");
    }
    return link.append(UrlEncoding.path(value.substring(shared))).toString();
  }

  /** The length of the longest run of folders that both paths begin with. */
  private int sharedFolders(WebPath other) {
    int shared = 0;
    int end = Math.min(value.length(), other.value.length());
    for (int i = 0; i < end && value.charAt(i) == other.value.charAt(i); i++) {
      if (value.charAt(i) == '/') {
        shared = i + 1;
      }
    }
    return shared;
  }

  @Override
  public int compareTo(WebPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
