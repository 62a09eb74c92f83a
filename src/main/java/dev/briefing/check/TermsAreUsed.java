package dev.briefing.check;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.briefing.glossary.Names;
import dev.briefing.glossary.TermUses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Document;
import dev.briefing.model.Losses;
import dev.briefing.model.Prose;
import dev.briefing.model.Site;
import dev.briefing.model.Term;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Each term stands somewhere on the site beside its own entry: linked, or in any text, be it a
 * quote or a heading.
 */
final class TermsAreUsed {
  private final Set<String> used = new HashSet<>();
  private final Names names;
  private final Known known;

  private TermsAreUsed(Names names, Known known) {
    this.names = names;
    this.known = known;
  }

  /**
   * @param linked the ids that links name
   */
  static void check(
      Catalogue catalogue, Set<String> linked, TermUses uses, Known known, Problems found) {
    Site site = catalogue.site();
    // A link that leads nowhere, or a file that could not be read, may be what uses a term.
    if (!site.losses().equals(Losses.NONE)
        || linked.stream().anyMatch(id -> catalogue.term(id).isEmpty())) {
      return;
    }
    TermsAreUsed terms = new TermsAreUsed(uses.names(), known);
    uses.all().forEach(use -> terms.used.add(use.term().id().value()));
    terms.used.addAll(linked);
    if (site.terms().stream().anyMatch(terms::isUnused)) {
      terms.readAll(site);
    }
    site.terms().stream().filter(terms::isUnused).forEach(term -> report(term, found));
  }

  private boolean isUnused(Term term) {
    return !used.contains(term.id().value());
  }

  /** Looks where no link can be put, too; what a term's own entry says does not count. */
  private void readAll(Site site) {
    known.terms(site, names, this::in).forEach(used::addAll);
    site.comparisons().forEach(comparison -> read(comparison.title(), ""));
    site.indicators().forEach(indicator -> read(indicator.name(), ""));
    site.terms().forEach(term -> read(term.definition().plain(), term.id().value()));
  }

  private Set<String> in(Document document) {
    return Stream.concat(
            Stream.of(document.title(), document.body().plain()),
            document.head().summary().map(Prose::plain).stream())
        .flatMap(this::in)
        .collect(toUnmodifiableSet());
  }

  private Stream<String> in(String text) {
    return names.in(text).stream().map(occurrence -> occurrence.term().id().value());
  }

  private void read(String text, String owner) {
    in(text).filter(id -> !id.equals(owner)).forEach(used::add);
  }

  private static void report(Term term, Problems found) {
    String message = "no text uses the term \"" + term.term() + "\"";
    found.add(
        Problem.of(Rule.UNUSED_TERM, term.name().at(), term.name().length(), message)
            .withHint("write it as texts do, add their word for it to its aliases, or remove it"));
  }
}
