package dev.briefing.render;

import dev.briefing.model.Site;
import dev.briefing.web.WebPath;
import java.util.Optional;

/**
 * Addresses as others need them, who do not know from which page they come.
 *
 * @param base where the site is published, ending in a slash; none where nobody knows
 */
record Absolute(Optional<String> base) {

  static Absolute of(Site site) {
    return new Absolute(site.settings().baseUrl().map(url -> url.endsWith("/") ? url : url + "/"));
  }

  /** The address of a page or another file, by its path from the root, with or without a place. */
  Optional<String> url(String address) {
    int hash = address.indexOf('#');
    String path = WebPath.of(hash < 0 ? address : address.substring(0, hash)).encoded();
    return base.map(known -> known + path + (hash < 0 ? "" : address.substring(hash)));
  }

  /** The address that a link of a page leads to; the link itself where the base is not known. */
  String resolved(String page, String href) {
    return base.map(known -> known + fromRoot(page, href)).orElse(href);
  }

  private static String fromRoot(String page, String href) {
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    String rest = href;
    while (rest.startsWith("../")) {
      rest = rest.substring(3);
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    }
    return folder + rest;
  }
}
