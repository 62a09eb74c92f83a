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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A row of the ledger's files; each of its texts may be empty. */
record LedgerRow(Entry entry, Catalogue catalogue) {

  Use use() {
    return entry.use();
  }

  String page() {
    String page = use().where().page();
    int hash = page.indexOf('#');
    return WebPath.of(hash < 0 ? page : page.substring(0, hash)).encoded();
  }

  String anchor() {
    String page = use().where().page();
    int hash = page.indexOf('#');
    return hash < 0 ? use().where().anchor() : page.substring(hash + 1);
  }

  /** What is said of the observation, if the figure leads to one. */
  String figure(Function<Observation, String> say) {
    return use().observation().map(say).orElse("");
  }

  private Optional<Indicator> indicator() {
    return use().observation().flatMap(figure -> catalogue.indicator(figure.indicator()));
  }

  String indicatorName() {
    return indicator().map(Indicator::name).orElse("");
  }

  String entityName() {
    return use()
        .observation()
        .flatMap(figure -> catalogue.entity(figure.entity().value()))
        .map(Entity::name)
        .orElse("");
  }

  String value() {
    return figure(
        figure ->
            use().equivalent().map(also -> also.value().value()).orElse(figure.value()).toString());
  }

  String unit() {
    return figure(
        figure ->
            use()
                .equivalent()
                .map(also -> also.unit().value())
                .or(() -> indicator().map(known -> known.unit().value()))
                .orElse(""));
  }

  String sourceTitles() {
    return entry.sources().stream()
        .map(id -> catalogue.source(id).map(Source::title).orElse(""))
        .collect(Collectors.joining("; "));
  }

  String quote() {
    return use().observation().flatMap(Observation::quote).map(Quote::text).orElse("");
  }

  String evidence() {
    return figure(
        figure ->
            WebPath.of(Addresses.of(Scheme.INDICATOR, figure.indicator())).encoded()
                + "#"
                + Addresses.anchor(figure));
  }
}
