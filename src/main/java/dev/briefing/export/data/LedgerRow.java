package dev.briefing.export.data;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Entity;
import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Quote;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.trace.Entry;
import dev.briefing.trace.Use;
import dev.briefing.web.WebPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The columns of the ledger, by name; each text may be empty. */
final class LedgerRow {
  private final Catalogue catalogue;
  private final Map<String, String> cells = new LinkedHashMap<>();

  private LedgerRow(Catalogue catalogue) {
    this.catalogue = catalogue;
    LedgerColumns.ALL.forEach(column -> cells.put(column.name(), ""));
  }

  /** The cells by the names of their columns, in order. */
  static Map<String, String> of(Entry entry, Catalogue catalogue) {
    LedgerRow row = new LedgerRow(catalogue);
    row.use(entry.use());
    row.cells.put("bound", String.valueOf(entry.bound()));
    row.cells.put("unsourced", entry.unsourced());
    row.cells.put("source", String.join("; ", entry.sources()));
    row.cells.put("source_title", row.titles(entry.sources()));
    entry.use().observation().ifPresent(figure -> row.figure(figure, entry.use()));
    return row.cells;
  }

  private void use(Use use) {
    String page = use.where().page();
    int hash = page.indexOf('#');
    String anchor = hash < 0 ? use.where().anchor() : page.substring(hash + 1);
    cells.put("page", WebPath.of(hash < 0 ? page : page.substring(0, hash)).encoded());
    cells.put("title", use.where().title());
    cells.put("anchor", anchor);
    cells.put("place", use.spot().word());
    cells.put("sentence", use.sentence());
    cells.put("words", use.words());
    cells.put("file", use.at().file());
    cells.put("line", String.valueOf(use.at().line()));
  }

  private void figure(Observation figure, Use use) {
    Optional<Indicator> indicator = catalogue.indicator(figure.indicator());
    cells.put("indicator", figure.indicator());
    cells.put("indicator_name", indicator.map(Indicator::name).orElse(""));
    cells.put("entity", figure.entity().value());
    cells.put(
        "entity_name", catalogue.entity(figure.entity().value()).map(Entity::name).orElse(""));
    cells.put("period", figure.period().value().toString());
    cells.put("kind", figure.kind().word());
    cells.put("status", figure.status().word());
    cells.put("comparator", figure.comparator().word());
    cells.put(
        "value",
        use.equivalent().map(also -> also.value().value()).orElse(figure.value()).toString());
    cells.put(
        "unit",
        use.equivalent()
            .map(also -> also.unit().value())
            .or(() -> indicator.map(known -> known.unit().value()))
            .orElse(""));
    cells.put("quote", figure.quote().map(Quote::text).orElse(""));
    String page = Addresses.of(Scheme.INDICATOR, figure.indicator());
    cells.put("evidence", WebPath.of(page).encoded() + "#" + Addresses.anchor(figure));
  }

  private String titles(List<String> sources) {
    Function<String, String> title = id -> catalogue.source(id).map(Source::title).orElse("");
    return String.join("; ", sources.stream().map(title).toList());
  }
}
