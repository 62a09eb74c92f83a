package dev.briefing.check.quotes;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Cell;
import dev.briefing.model.Comparison;
import dev.briefing.model.Coordinates;
import dev.briefing.model.Document;
import dev.briefing.model.Indicator;
import dev.briefing.model.IndicatorTable;
import dev.briefing.model.Line;
import dev.briefing.model.Observation;
import dev.briefing.model.Prose;
import dev.briefing.model.Quotation;
import dev.briefing.model.Quote;
import dev.briefing.model.Scheme;
import dev.briefing.model.Site;
import dev.briefing.model.Source;
import dev.briefing.model.Term;
import dev.briefing.model.Written;
import dev.briefing.problem.Position;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A quote, and the sources of which one has to have its words.
 *
 * @param sources at least one, the nearest first; each exists
 */
record CitedQuote(Quote quote, FoldedQuote folded, List<String> sources) {

  /** Every quote of a site that names a source, in the order of files and lines. */
  static Collection<CitedQuote> all(Catalogue catalogue) {
    Walk walk = new Walk(id -> catalogue.has(Scheme.SOURCE, id), new TreeMap<>());
    Site site = catalogue.site();
    site.documents().forEach(walk::document);
    site.tables().forEach(walk::table);
    site.comparisons().forEach(walk::comparison);
    site.terms().forEach(walk::term);
    site.sources().stream().map(Source::note).forEach(walk::prose);
    return walk.found.values();
  }

  /**
   * Goes through all that authors write.
   *
   * @param exists whether a source does; a name that leads nowhere is another check's business
   * @param found by place, since many observations share one note
   */
  private record Walk(Predicate<String> exists, Map<Position, CitedQuote> found) {
    private void document(Document document) {
      prose(Optional.of(document.body()));
      prose(document.head().summary());
      document.head().corrections().forEach(correction -> prose(correction.note(), List.of()));
    }

    private void table(IndicatorTable table) {
      prose(table.note());
      for (Indicator indicator : table.indicators()) {
        prose(indicator.definition());
        prose(indicator.note());
        for (Observation observation : indicator.observations()) {
          prose(observation.note());
          observation.quote().ifPresent(quote -> add(quote, ids(observation.source())));
        }
      }
    }

    private void comparison(Comparison comparison) {
      prose(comparison.note());
      for (Line row : comparison.rows()) {
        for (Cell cell : row.cells()) {
          if (cell.content() instanceof Cell.Text text) {
            List<String> sources =
                ids(
                    text.source()
                        .or(row.coordinates()::source)
                        .or(() -> ofColumn(comparison, cell)));
            prose(text.text(), sources);
            text.quote().ifPresent(quote -> add(quote, sources));
          } else if (cell.content() instanceof Cell.Gap gap) {
            prose(Optional.of(gap.reason()));
          }
        }
      }
    }

    private static Optional<Written<String>> ofColumn(Comparison comparison, Cell cell) {
      return comparison
          .column(cell.column().value())
          .map(Line::coordinates)
          .flatMap(Coordinates::source);
    }

    private void term(Term term) {
      prose(term.definition(), ids(term.source()));
    }

    private static List<String> ids(Optional<Written<String>> source) {
      return source.map(Written::value).map(List::of).orElse(List.of());
    }

    private void prose(Optional<Prose> prose) {
      prose.ifPresent(text -> prose(text, List.of()));
    }

    /** A text's quotations; those that cite nothing themselves are from what it rests on. */
    private void prose(Prose prose, List<String> ground) {
      for (Quotation quotation : prose.quotations()) {
        add(quotation.quote(), quotation.sources().isEmpty() ? ground : quotation.sources());
      }
    }

    private void add(Quote quote, List<String> sources) {
      List<String> known = sources.stream().filter(exists).toList();
      if (!known.isEmpty()) {
        found.computeIfAbsent(
            quote.at(), at -> new CitedQuote(quote, FoldedQuote.of(quote), known));
      }
    }
  }
}
