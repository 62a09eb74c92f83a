package dev.briefing.check;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Document;
import dev.briefing.model.Scheme;
import dev.briefing.model.Written;
import java.util.Collection;
import java.util.Optional;

/**
 * A name in a field of a table or of a page's front matter.
 *
 * @param page whose front matter it is part of; none in tables
 */
record Field(Kind kind, Written<String> name, Optional<Document> page) {

  /** What the name is of. */
  enum Kind {
    UNIT,
    ENTITY,
    INDICATOR,
    SOURCE,
    SECTOR,
    PLAN,
    TERM,
    GROUP;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The pages among which it names one, if it names a page. */
    Optional<Scheme> pages() {
      return this == SECTOR
          ? Optional.of(Scheme.SECTOR)
          : this == PLAN ? Optional.of(Scheme.PLAN) : Optional.empty();
    }

    /** All names that may stand there. */
    Collection<String> names(Catalogue catalogue) {
      return switch (this) {
        case UNIT -> catalogue.unitIds();
        case ENTITY -> catalogue.entityIds();
        case INDICATOR -> catalogue.ids(Scheme.INDICATOR);
        case SOURCE -> catalogue.ids(Scheme.SOURCE);
        case SECTOR -> catalogue.ids(Scheme.SECTOR);
        case PLAN -> catalogue.ids(Scheme.PLAN);
        case TERM -> catalogue.ids(Scheme.TERM);
        case GROUP -> catalogue.site().settings().sectorGroups();
      };
    }
  }
}
