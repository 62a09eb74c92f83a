package dev.briefing.difference;

import dev.briefing.model.Addresses;
import dev.briefing.model.Document;
import dev.briefing.model.Scheme;
import dev.briefing.model.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which addresses a site has won and lost. */
final class PageChanges {
  private PageChanges() {}

  static List<PageChange> between(Site before, Site after) {
    Map<String, String> old = pages(before);
    Map<String, String> now = pages(after);
    Map<String, String> moved = aliases(after);
    List<PageChange> changes = new ArrayList<>();
    now.forEach(
        (address, title) -> {
          if (!old.containsKey(address)) {
            changes.add(new PageChange(address, title, true, Optional.empty()));
          }
        });
    old.forEach(
        (address, title) -> {
          if (!now.containsKey(address)) {
            Optional<String> to = Optional.ofNullable(moved.get(address));
            changes.add(new PageChange(address, title, false, to));
          }
        });
    aliases(before)
        .forEach(
            (address, to) -> {
              if (!moved.containsKey(address) && !now.containsKey(address)) {
                changes.add(new PageChange(address, "→ " + to, false, Optional.empty()));
              }
            });
    return changes;
  }

  private static Map<String, String> pages(Site site) {
    Map<String, String> pages = new LinkedHashMap<>();
    site.documents().forEach(document -> pages.put(Addresses.of(document), document.title()));
    site.indicators()
        .forEach(
            indicator ->
                pages.put(
                    Addresses.of(Scheme.INDICATOR, indicator.id().value()), indicator.name()));
    site.comparisons()
        .forEach(table -> pages.put(Addresses.of(Scheme.COMPARISON, table.id()), table.title()));
    site.sources()
        .forEach(
            source ->
                pages.put(Addresses.of(Scheme.SOURCE, source.id().value()), source.shortTitle()));
    return pages;
  }

  /** Old addresses that are kept alive, with the page that each leads to. */
  private static Map<String, String> aliases(Site site) {
    Map<String, String> aliases = new LinkedHashMap<>();
    for (Document document : site.documents().toList()) {
      Addresses.aliases(document).forEach(old -> aliases.put(old, Addresses.of(document)));
    }
    return aliases;
  }
}
