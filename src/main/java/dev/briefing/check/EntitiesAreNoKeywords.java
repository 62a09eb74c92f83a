package dev.briefing.check;

import dev.briefing.model.Entity;
import dev.briefing.model.Kind;
import dev.briefing.model.Site;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.Arrays;

/** An entity's id is no word that means something else in a reference to a figure. */
final class EntitiesAreNoKeywords {
  private EntitiesAreNoKeywords() {}

  static void check(Site site, Problems found) {
    for (Entity entity : site.entities()) {
      String id = entity.id().value();
      if (id.equals("latest") || Arrays.stream(Kind.values()).anyMatch(k -> k.word().equals(id))) {
        String message =
            "an entity cannot be named \"" + id + "\", which means something else in references";
        found.add(
            Problem.of(Rule.INVALID_VALUE, entity.id().at(), entity.id().length(), message)
                .withHint("choose another id; the name that readers see may stay"));
      }
    }
  }
}
