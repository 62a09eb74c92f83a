package dev.briefing.check;

import dev.briefing.model.Destination;
import dev.briefing.model.Reference;
import dev.briefing.model.Scheme;
import dev.briefing.model.Term;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.List;

/** What a term names to read as well, and what its definition links to, are other terms. */
final class TermsLeadOn {
  private TermsLeadOn() {}

  static void check(List<Term> terms, Problems found) {
    for (Term term : terms) {
      String id = term.id().value();
      for (Written<String> other : term.see()) {
        if (other.value().equals(id)) {
          String message = "the term \"" + id + "\" sends its readers to itself";
          found.add(
              Problem.of(Rule.CIRCULAR_TERM, other.at(), other.length(), message)
                  .withHint("take it out of see, or name another term"));
        }
      }
      term.definition().references().stream()
          .filter(reference -> leadsTo(id, reference))
          .forEach(reference -> report(id, reference, found));
    }
  }

  private static boolean leadsTo(String id, Reference reference) {
    return reference.destination() instanceof Destination.Thing thing
        && thing.scheme() == Scheme.TERM
        && thing.id().equals(id);
  }

  private static void report(String id, Reference reference, Problems found) {
    String message = "the definition of the term \"" + id + "\" links to the term itself";
    found.add(
        Problem.of(Rule.CIRCULAR_TERM, reference.at(), reference.length(), message)
            .withHint("say what it means in other words, or leave out the link"));
  }
}
