package dev.briefing.check;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Destination;
import dev.briefing.model.Document;
import java.util.Optional;

/** Finds the page that a link leads to. */
final class LinkedDocument {
  private LinkedDocument() {}

  /** The page, whether it is named or given by its path; none where the link leads elsewhere. */
  static Optional<Document> of(Link link, Catalogue catalogue) {
    if (link.destination() instanceof Destination.Thing thing) {
      return catalogue.document(thing.scheme(), thing.id());
    }
    return link.destination() instanceof Destination.Path path
        ? path.from(link.reference().destinationAt().file()).flatMap(catalogue::file)
        : Optional.empty();
  }
}
