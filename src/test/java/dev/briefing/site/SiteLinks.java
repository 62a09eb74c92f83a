package dev.briefing.site;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links of a published site, followed on the disk. */
record SiteLinks(Path site, Map<String, Document> pages) {

  /** A link of a page, and the file that it leads to. */
  record Lead(String page, Element element, String link, URI target) {
    String file() {
      return target.getPath().substring(1);
    }

    @Override
    public String toString() {
      return page + ": " + link;
    }
  }

  /** All that lead to the site itself. */
  List<Lead> within() {
    List<Lead> leads = new ArrayList<>();
    pages.forEach(
        (path, page) ->
            page.select("[href], [src]")
                .forEach(
                    element -> {
                      String link =
                          element.hasAttr("href") ? element.attr("href") : element.attr("src");
                      if (!link.matches("(https?|mailto):.*")) {
                        URI from = URI.create("file:///" + path);
                        leads.add(
                            new Lead(
                                path, element, link, from.resolve(link.isEmpty() ? path : link)));
                      }
                    }));
    return leads;
  }

  /** Those of them that lead to no file, or to an anchor that is not there. */
  List<String> broken() {
    return within().stream().filter(lead -> !leadsSomewhere(lead)).map(Lead::toString).toList();
  }

  private boolean leadsSomewhere(Lead lead) {
    Document there = pages.get(lead.file());
    boolean anchored =
        lead.target().getFragment() == null
            || (there != null && there.getElementById(lead.target().getFragment()) != null);
    return !lead.link().startsWith("/")
        && Files.isRegularFile(site.resolve(lead.file()))
        && anchored;
  }
}
