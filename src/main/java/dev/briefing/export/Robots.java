package dev.briefing.export;

import dev.briefing.web.Content;

/** What crawlers may read (RFC 9309): everything, and the sitemap tells them where it is. */
final class Robots {
  static final String PATH = "robots.txt";

  private Robots() {}

  static Content of(Links links) {
    String rules = "User-agent: *\nAllow: /\n";
    return Content.utf8(
        links.base().isEmpty() ? rules : rules + "\nSitemap: " + links.to(Sitemap.PATH) + "\n");
  }
}
