package dev.briefing.export.data;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Comparison;
import dev.briefing.model.Indicator;
import dev.briefing.model.Scheme;
import dev.briefing.model.Settings;
import dev.briefing.model.Unit;
import dev.briefing.trace.Uses;
import dev.briefing.web.Content;
import dev.briefing.web.LongContent;
import dev.briefing.web.WebTree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;

/** The data of every indicator and comparison, the ledger, and the package that describes them. */
public final class DataFiles {
  private final Catalogue catalogue;
  private final UnaryOperator<String> links;
  private final Tables tables;
  private final WebTree.Builder tree = WebTree.builder();
  private final List<CsvText> all = new ArrayList<>();

  private DataFiles(Catalogue catalogue, UnaryOperator<String> links) {
    this.catalogue = catalogue;
    this.links = links;
    this.tables = new Tables(catalogue, links);
  }

  /**
   * @param uses where the site shows figures
   * @param links from an address of the site to the one under which others find it
   */
  public static WebTree of(Catalogue catalogue, Uses uses, UnaryOperator<String> links) {
    DataFiles files = new DataFiles(catalogue, links);
    catalogue.site().indicators().forEach(files::add);
    catalogue.site().comparisons().forEach(files::add);
    LedgerFiles ledger = LedgerFiles.of(catalogue, uses);
    files.add(ledger.table(), ledger.json());
    return files
        .tree
        .add(
            Addresses.TABLES, (LongContent) new DataPackage(catalogue.site(), files.all, links)::to)
        .build();
  }

  private void add(Table<?> table, Content json) {
    CsvText csv = new CsvText(table);
    all.add(csv);
    tree.add(table.path("csv"), (LongContent) csv::to);
    tree.add(table.path("json"), json);
  }

  private void add(Indicator indicator) {
    String id = indicator.id().value();
    Table<Figure> table = tables.of(indicator);
    add(table, json(Scheme.INDICATOR, id, table, out -> facts(out, indicator)));
  }

  private void add(Comparison comparison) {
    Table<CellRow> table = tables.of(comparison);
    add(table, json(Scheme.COMPARISON, comparison.id(), table, out -> {}));
  }

  private LongContent json(
      Scheme scheme, String id, Table<?> table, Consumer<JsonGenerator> facts) {
    return to ->
        JsonText.object(
            out -> {
              Settings settings = catalogue.site().settings();
              out.writeStringProperty("site", settings.title());
              out.writeStringProperty("as_of", catalogue.site().asOf().toString());
              out.writeStringProperty(scheme.word(), id);
              out.writeStringProperty("title", table.title());
              if (!table.description().isEmpty()) {
                out.writeStringProperty("description", table.description());
              }
              facts.accept(out);
              out.writeStringProperty("page", links.apply(Addresses.of(scheme, id)));
              SourceRecords.write(out, table.sources(), links);
              out.writeArrayPropertyStart(scheme == Scheme.INDICATOR ? "observations" : "cells");
              table.json(out);
              out.writeEndArray();
            },
            to);
  }

  private void facts(JsonGenerator out, Indicator indicator) {
    out.writeStringProperty("unit", indicator.unit().value());
    catalogue
        .unit(indicator.unit().value())
        .map(Unit::name)
        .ifPresent(name -> out.writeStringProperty("unit_name", name));
    out.writeStringProperty("direction", indicator.direction().word());
    indicator.sector().ifPresent(id -> out.writeStringProperty("sector", id.value()));
    indicator.note().ifPresent(note -> out.writeStringProperty("note", note.plain().strip()));
  }
}
