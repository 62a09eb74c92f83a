package dev.briefing.export;

import dev.briefing.model.Addresses;
import dev.briefing.model.Site;
import dev.briefing.web.Content;
import dev.briefing.web.WebPath;
import dev.briefing.web.WebTree;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Every page for search engines, as sitemaps.org defines it. They read absolute addresses only:
 * those need a base-url. Redirects and the page for what is not found stay out.
 */
final class Sitemap {
  static final String PATH = "sitemap.xml";
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private Sitemap() {}

  static Content of(Site site, WebTree pages, Links links) {
    Set<String> left = new HashSet<>(Set.of(Addresses.NOT_FOUND));
    site.documents().map(Addresses::aliases).forEach(left::addAll);
    return () -> Xml.document(out -> write(out, pages, left, links));
  }

  private static void write(XMLStreamWriter out, WebTree pages, Set<String> left, Links links)
      throws XMLStreamException {
    if (links.base().isEmpty()) {
      out.writeComment(
          " site.yaml has no base-url: these addresses are relative, which search engines do not read ");
    }
    out.writeStartElement("urlset");
    out.writeDefaultNamespace(NAMESPACE);
    for (WebPath page : pages.files().keySet()) {
      if (page.value().endsWith(".html") && !left.contains(page.value())) {
        out.writeStartElement("url");
        Xml.text(out, "loc", links.to(page.value()));
        out.writeEndElement();
      }
    }
    out.writeEndElement();
  }
}
