package dev.briefing.difference;

import dev.briefing.model.Observation;
import dev.briefing.model.Scheme;
import dev.briefing.trace.Use;
import dev.briefing.trace.Uses;
import dev.briefing.trace.Where;
import java.util.List;

/** Where a state of a site uses a thing: a figure by its sentences, others by their pages. */
final class Touches {
  private Touches() {}

  static List<Touch> of(Inventory inventory, Thing thing) {
    return switch (thing.topic()) {
      case FIGURES, TARGETS -> figure(inventory, thing.key());
      case INDICATORS -> pages(inventory, Scheme.INDICATOR, thing.key());
      case TERMS -> pages(inventory, Scheme.TERM, thing.key());
      case SOURCES -> pages(inventory, Scheme.SOURCE, thing.key());
      case COMPARISONS -> pages(inventory, Scheme.COMPARISON, thing.key());
      default -> List.of();
    };
  }

  private static List<Touch> figure(Inventory inventory, String address) {
    return inventory
        .figure(address)
        .map(observation -> uses(inventory.uses(), observation))
        .orElse(List.of());
  }

  private static List<Touch> uses(Uses uses, Observation observation) {
    return uses.of(observation).stream().map(Touches::touch).distinct().toList();
  }

  private static Touch touch(Use use) {
    return new Touch(use.where().address(), use.where().title(), use.sentence().strip());
  }

  private static List<Touch> pages(Inventory inventory, Scheme scheme, String id) {
    return Uses.pages(inventory.uses().of(scheme, id)).stream().map(Touches::page).toList();
  }

  private static Touch page(Where where) {
    return new Touch(where.page(), where.title(), "");
  }
}
