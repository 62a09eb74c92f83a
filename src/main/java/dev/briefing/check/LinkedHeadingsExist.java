package dev.briefing.check;

import static java.util.stream.Collectors.toCollection;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Destination;
import dev.briefing.model.Document;
import dev.briefing.model.Heading;
import dev.briefing.problem.Nearest;
import dev.briefing.problem.Rule;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A heading that a link names with # is there. For several threads. */
final class LinkedHeadingsExist {
  private final Catalogue catalogue;
  private final Map<String, Set<String>> headings = new ConcurrentHashMap<>();

  LinkedHeadingsExist(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Optional<Fault> fault(Link link) {
    if (link.destination() instanceof Destination.Anchor anchor) {
      return link.body()
          ? link.page().flatMap(page -> heading(page, anchor.id()))
          : missing(
              "a heading can be linked to from the body of its own page only",
              () -> Optional.of("name the page too, such as page:NAME#" + anchor.id()));
    }
    Optional<String> anchor = anchor(link.destination());
    if (anchor.isEmpty()) {
      return Optional.empty();
    }
    if (link.destination() instanceof Destination.Thing thing && !hasHeadings(thing)) {
      if (!catalogue.has(thing.scheme(), thing.id())) {
        return Optional.empty();
      }
      String name = thing.scheme().word() + ":" + thing.id();
      return missing(
          "a " + thing.scheme().word() + " has no headings to link to",
          () -> Optional.of("write " + name));
    }
    return LinkedDocument.of(link, catalogue).flatMap(page -> heading(page, anchor.get()));
  }

  private static Optional<String> anchor(Destination destination) {
    if (destination instanceof Destination.Thing thing) {
      return thing.anchor();
    }
    return destination instanceof Destination.Path path ? path.anchor() : Optional.empty();
  }

  private static boolean hasHeadings(Destination.Thing thing) {
    return switch (thing.scheme()) {
      case SECTOR, PLAN, BRIEFING, PAGE -> true;
      case INDICATOR, TERM, SOURCE, COMPARISON -> false;
    };
  }

  private Optional<Fault> heading(Document page, String id) {
    Set<String> ids = headings.computeIfAbsent(page.at().file(), file -> ids(page));
    if (ids.contains(id)) {
      return Optional.empty();
    }
    String message = page.at().file() + " has no heading \"" + id + "\"";
    return missing(
        message,
        () ->
            Nearest.to(id, ids)
                .map(name -> "did you mean \"#" + name + "\"?")
                .or(() -> Suggestion.of("its headings are: ", ids)));
  }

  private static Optional<Fault> missing(String message, Supplier<Optional<String>> hint) {
    return Optional.of(new Fault(Rule.MISSING_ANCHOR, message, hint));
  }

  private static Set<String> ids(Document page) {
    return page.body().headings().stream()
        .map(Heading::id)
        .collect(toCollection(LinkedHashSet::new));
  }
}
