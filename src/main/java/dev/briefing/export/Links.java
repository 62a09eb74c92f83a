package dev.briefing.export;

import dev.briefing.model.Site;
import dev.briefing.web.WebPath;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * How a file at the site's root names the site's pages.
 *
 * @param base where the site is published, ending in a slash; without it links are relative
 * @param name what tells this site from others: its base address, or its title
 */
record Links(Optional<String> base, String name) {

  static Links of(Site site) {
    Optional<String> base = site.settings().baseUrl();
    return new Links(base, base.orElse(site.settings().title()));
  }

  /** The address of a page, absolute where that is possible. */
  String to(String path) {
    return base.orElse("") + WebPath.of(path).encoded();
  }

  /**
   * The address of a page, or of a place on it, as a file of the site names it; absolute where that
   * is possible.
   */
  String from(String file, String address) {
    int place = address.indexOf('#');
    if (place >= 0) {
      return from(file, address.substring(0, place)) + address.substring(place);
    }
    String path = address;
    return base.map(known -> to(path))
        .orElseGet(() -> WebPath.of(path).relativeTo(WebPath.of(file)));
  }

  /** A name for a page that stays the same as long as its address does. */
  String id(String path) {
    byte[] seed = (name + " " + path).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(seed);
  }
}
