package dev.briefing.render;

import dev.briefing.model.Addresses;

/** Old addresses of pages, kept alive. */
final class Redirects {
  private final Edition edition;

  Redirects(Edition edition) {
    this.edition = edition;
  }

  void print(Press press) {
    edition
        .catalogue()
        .site()
        .documents()
        .forEach(
            document ->
                Addresses.aliases(document)
                    .forEach(old -> press.redirect(old, Addresses.of(document), document.title())));
  }
}
