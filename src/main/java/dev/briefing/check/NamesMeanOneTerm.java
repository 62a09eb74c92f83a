package dev.briefing.check;

import dev.briefing.glossary.Names;
import dev.briefing.model.Match;
import dev.briefing.model.Term;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A name of the glossary means one term, by whatever letters and in whatever form it is written.
 */
final class NamesMeanOneTerm {
  private final Problems found;
  private final Map<String, Term> owners = new HashMap<>();
  private final Map<String, Term> ownersOfPlurals = new HashMap<>();

  private NamesMeanOneTerm(Problems found) {
    this.found = found;
  }

  static void check(List<Term> terms, Problems found) {
    NamesMeanOneTerm names = new NamesMeanOneTerm(found);
    terms.forEach(names::plurals);
    terms.forEach(term -> term.names().forEach(name -> names.name(name, term)));
  }

  private void plurals(Term term) {
    if (term.match() == Match.FORMS) {
      for (Written<String> name : term.names()) {
        Names.plurals(name.value())
            .forEach(plural -> ownersOfPlurals.putIfAbsent(Names.key(plural), term));
      }
    }
  }

  private void name(Written<String> name, Term term) {
    String key = Names.key(name.value());
    Term owner = owners.putIfAbsent(key, term);
    if (owner != null) {
      report(name, term, owner, "\"" + name.value() + "\" already means the term ");
    } else if (ownersOfPlurals.containsKey(key)) {
      Term other = ownersOfPlurals.get(key);
      report(name, term, other, "\"" + name.value() + "\" is also the plural of the term ");
    }
  }

  private void report(Written<String> name, Term term, Term owner, String message) {
    if (!owner.id().value().equals(term.id().value())) {
      found.add(
          Problem.of(
                  Rule.DUPLICATE_ALIAS,
                  name.at(),
                  name.length(),
                  message + owner.id().value() + " at " + owner.at())
              .withHint("take the name out of one of the two terms"));
    }
  }
}
