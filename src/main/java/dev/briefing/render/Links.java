package dev.briefing.render;

import dev.briefing.web.WebPath;
import java.util.Optional;

/**
 * Where links lead from one page: relative, so that the site works under any address and from a
 * disk.
 */
final class Links {
  private final WebPath from;
  private final String prefix;

  private Links(WebPath from, String prefix) {
    this.from = from;
    this.prefix = prefix;
  }

  static Links from(String page) {
    return new Links(WebPath.of(page), "");
  }

  /**
   * Links of a page that a host shows for addresses at any depth, where relative ones would break:
   * they begin with the path of the site's base address. A site without one gets relative links,
   * which hold for addresses in its root folder.
   */
  static Links fromAnywhere(String page, Optional<String> baseUrl) {
    return new Links(WebPath.of(page), baseUrl.map(Links::path).orElse(""));
  }

  private static String path(String url) {
    int slash = url.indexOf('/', url.indexOf("://") + 3);
    String path = slash < 0 ? "/" : url.substring(slash);
    return path.endsWith("/") ? path : path + "/";
  }

  /** The link to an address from the site's root, which may end in an anchor. */
  String to(String address) {
    int hash = address.indexOf('#');
    String anchor = hash < 0 ? "" : address.substring(hash);
    WebPath page = WebPath.of(hash < 0 ? address : address.substring(0, hash));
    if (page.equals(from) && !anchor.isEmpty()) {
      return anchor;
    }
    return (prefix.isEmpty() ? page.relativeTo(from) : prefix + page.encoded()) + anchor;
  }
}
