package dev.briefing.export.search;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.CellValue;
import dev.briefing.model.Comparison;
import dev.briefing.model.Document;
import dev.briefing.model.Entity;
import dev.briefing.model.Heading;
import dev.briefing.model.Indicator;
import dev.briefing.model.IndicatorTable;
import dev.briefing.model.Line;
import dev.briefing.model.Observation;
import dev.briefing.model.Plan;
import dev.briefing.model.Prose;
import dev.briefing.model.Quote;
import dev.briefing.model.Scheme;
import dev.briefing.model.Sector;
import dev.briefing.model.Site;
import dev.briefing.model.Source;
import dev.briefing.model.Term;
import dev.briefing.model.Written;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All that can be found on a site, in a fixed order. A document is made when it is asked for, since
 * all of them together are as large as the site's texts.
 */
final class SearchDocuments extends AbstractList<SearchDocument> implements RandomAccess {
  private final Catalogue catalogue;
  private final List<Supplier<SearchDocument>> documents = new ArrayList<>();

  private SearchDocuments(Catalogue catalogue) {
    this.catalogue = catalogue;
    Site site = catalogue.site();
    site.documents().forEach(document -> documents.add(() -> document(document)));
    for (IndicatorTable table : site.tables()) {
      table.indicators().forEach(indicator -> documents.add(() -> indicator(indicator, table)));
    }
    site.comparisons().forEach(comparison -> documents.add(() -> comparison(comparison)));
    site.terms().forEach(term -> documents.add(() -> term(term)));
    site.sources().forEach(source -> documents.add(() -> source(source)));
  }

  static List<SearchDocument> of(Catalogue catalogue) {
    return new SearchDocuments(catalogue);
  }

  @Override
  public SearchDocument get(int number) {
    return documents.get(number).get();
  }

  @Override
  public int size() {
    return documents.size();
  }

  private static SearchDocument document(Document document) {
    Optional<String> chinese = Optional.empty();
    if (document instanceof Sector sector) {
      chinese = sector.chinese();
    } else if (document instanceof Plan plan) {
      chinese = plan.chinese();
    }
    List<String> headings = document.body().headings().stream().map(Heading::text).toList();
    Set<String> apart = Set.copyOf(headings);
    return new SearchDocument(
        Addresses.of(document),
        document.scheme().word(),
        document.title(),
        chinese.stream().toList(),
        document.head().summary().map(Prose::plain).orElse(""),
        headings,
        lines(document.body().plain().lines().filter(line -> !apart.contains(line.strip()))));
  }

  private SearchDocument indicator(Indicator indicator, IndicatorTable table) {
    List<String> entities =
        indicator.observations().stream()
            .map(observation -> observation.entity().value())
            .distinct()
            .map(id -> catalogue.entity(id).map(Entity::name).orElse(id))
            .toList();
    Stream<String> quotes =
        indicator.observations().stream().flatMap(o -> o.quote().stream()).map(Quote::text);
    Stream<String> notes =
        indicator.observations().stream()
            .map(Observation::note)
            .flatMap(Optional::stream)
            .map(Prose::plain);
    return new SearchDocument(
        Addresses.of(Scheme.INDICATOR, indicator.id().value()),
        Scheme.INDICATOR.word(),
        indicator.name(),
        List.of(),
        indicator.definition().map(Prose::plain).orElse(""),
        List.of(table.title(), String.join(", ", entities)),
        lines(
            Stream.of(indicator.note().stream().map(Prose::plain), quotes, notes)
                .flatMap(texts -> texts)
                .distinct()));
  }

  private SearchDocument comparison(Comparison comparison) {
    Stream<String> lines =
        Stream.concat(comparison.rows().stream(), comparison.columns().stream())
            .map(this::title)
            .distinct();
    Stream<String> cells =
        comparison.rows().stream()
            .flatMap(row -> comparison.columns().stream().map(column -> text(row, column)));
    return new SearchDocument(
        Addresses.of(Scheme.COMPARISON, comparison.id()),
        Scheme.COMPARISON.word(),
        comparison.title(),
        List.of(),
        comparison.note().map(Prose::plain).orElse(""),
        lines.toList(),
        lines(cells));
  }

  private String title(Line line) {
    Optional<String> indicator =
        line.coordinates()
            .indicator()
            .map(Written::value)
            .flatMap(catalogue::indicator)
            .map(Indicator::name);
    return line.title().or(() -> indicator).orElse(line.id().value());
  }

  private String text(Line row, Line column) {
    return catalogue.cell(row, column) instanceof CellValue.Text text
        ? text.text().text().plain()
        : "";
  }

  private static SearchDocument term(Term term) {
    return new SearchDocument(
        Addresses.of(Scheme.TERM, term.id().value()),
        Scheme.TERM.word(),
        term.term(),
        Stream.of(term.aliases().stream(), term.chinese().stream(), term.pinyin().stream())
            .flatMap(names -> names)
            .toList(),
        term.definition().plain(),
        List.of(),
        "");
  }

  private static SearchDocument source(Source source) {
    Stream<String> parts =
        Stream.of("container-title", "publisher", "version")
            .map(source::text)
            .flatMap(Optional::stream);
    return new SearchDocument(
        Addresses.of(Scheme.SOURCE, source.id().value()),
        Scheme.SOURCE.word(),
        source.title(),
        List.of(source.shortTitle()),
        source.note().map(Prose::plain).orElse(""),
        parts.toList(),
        "");
  }

  private static String lines(Stream<String> texts) {
    return String.join("\n", texts.filter(text -> !text.isBlank()).toList());
  }
}
