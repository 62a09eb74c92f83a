package dev.briefing.glossary;

import dev.briefing.model.Addresses;
import dev.briefing.model.Cell;
import dev.briefing.model.Comparison;
import dev.briefing.model.Document;
import dev.briefing.model.Indicator;
import dev.briefing.model.Line;
import dev.briefing.model.Prose;
import dev.briefing.model.Scheme;
import dev.briefing.model.Site;
import dev.briefing.model.Source;
import dev.briefing.model.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts of a page that may use terms, in reading order; of the glossary, one definition.
 *
 * @param address the page, without an anchor
 * @param subject what the page is about: a term of that name needs no link on it
 * @param owner the id of the term that is defined, which is no use of it; else empty
 * @param linksTerms whether terms link themselves on it
 */
record PageTexts(
    String address, String subject, String owner, boolean linksTerms, List<Prose> texts) {

  /** What no other page of a site without errors has. */
  String key() {
    return address + "#" + owner;
  }

  /** Whether the same is read on it, text by text the very one. */
  boolean isSame(PageTexts other) {
    boolean same =
        key().equals(other.key())
            && subject.equals(other.subject)
            && linksTerms == other.linksTerms
            && texts.size() == other.texts.size();
    for (int i = 0; same && i < texts.size(); i++) {
      same = texts.get(i) == other.texts.get(i);
    }
    return same;
  }

  static Stream<PageTexts> all(Site site) {
    return Stream.of(
            site.documents().map(PageTexts::of),
            site.comparisons().stream().map(PageTexts::of),
            site.indicators().map(PageTexts::of),
            site.sources().stream().map(PageTexts::of),
            site.terms().stream().map(PageTexts::of))
        .flatMap(pages -> pages);
  }

  private static PageTexts of(Document document) {
    return new PageTexts(
        Addresses.of(document),
        document.title(),
        "",
        document.head().linksTerms(),
        Stream.concat(document.head().summary().stream(), Stream.of(document.body())).toList());
  }

  private static PageTexts of(Comparison comparison) {
    Stream<Prose> cells =
        comparison.rows().stream()
            .map(Line::cells)
            .flatMap(List::stream)
            .map(Cell::content)
            .flatMap(PageTexts::text);
    return new PageTexts(
        Addresses.of(Scheme.COMPARISON, comparison.id()),
        comparison.title(),
        "",
        true,
        Stream.concat(comparison.note().stream(), cells).toList());
  }

  private static Stream<Prose> text(Object content) {
    return content instanceof Cell.Text text ? Stream.of(text.text()) : Stream.empty();
  }

  private static PageTexts of(Indicator indicator) {
    return new PageTexts(
        Addresses.of(Scheme.INDICATOR, indicator.id().value()),
        indicator.name(),
        "",
        true,
        Stream.of(indicator.definition(), indicator.note()).flatMap(Optional::stream).toList());
  }

  private static PageTexts of(Source source) {
    return new PageTexts(
        Addresses.of(Scheme.SOURCE, source.id().value()),
        source.shortTitle(),
        "",
        true,
        source.note().stream().toList());
  }

  private static PageTexts of(Term term) {
    return new PageTexts(
        Addresses.GLOSSARY, "", term.id().value(), true, List.of(term.definition()));
  }
}
