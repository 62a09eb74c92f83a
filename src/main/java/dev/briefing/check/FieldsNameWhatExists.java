package dev.briefing.check;

import dev.briefing.model.Catalogue;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.Collection;

/** The units, entities, sectors, plans, sources and terms that fields name are there. */
final class FieldsNameWhatExists {
  private FieldsNameWhatExists() {}

  static void check(Catalogue catalogue, Problems found) {
    Fields.each(
        catalogue.site(),
        field -> {
          Collection<String> names = field.kind().names(catalogue);
          boolean anyGoes = field.kind() == Field.Kind.GROUP && names.isEmpty();
          String name = field.name().value();
          boolean lost = catalogue.site().losses().mayHold(field.kind().word(), name);
          if (!anyGoes && !lost && !names.contains(name)) {
            fault(field, names).report(field.name(), found);
          }
        });
  }

  private static Fault fault(Field field, Collection<String> names) {
    String name = field.name().value();
    String place = field.kind() == Field.Kind.GROUP ? " among the sector-groups of site.yaml" : "";
    String message = "there is no " + field.kind().word() + " \"" + name + "\"" + place;
    return new Fault(Rule.UNKNOWN_REFERENCE, message, () -> Suggestion.among(name, names));
  }
}
