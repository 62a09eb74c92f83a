package dev.briefing.export.data;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Settings;
import dev.briefing.model.Source;
import dev.briefing.trace.Entry;
import dev.briefing.trace.Uses;
import dev.briefing.web.LongContent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The ledger: each figure on the site, with its sentence and its evidence, as CSV and as JSON. */
final class LedgerFiles {
  private static final String PATH = "data/figures";

  private final Catalogue catalogue;
  private final List<Entry> entries;

  private LedgerFiles(Catalogue catalogue, List<Entry> entries) {
    this.catalogue = catalogue;
    this.entries = entries;
  }

  static LedgerFiles of(Catalogue catalogue, Uses uses) {
    return new LedgerFiles(catalogue, uses.ledger());
  }

  Table<LedgerRow> table() {
    return new Table<>(
        "figures",
        PATH,
        "Every figure on the site",
        "Each figure on the site's pages, with its sentence and its evidence.",
        LedgerColumns.ALL,
        List.of(),
        () -> entries.stream().map(entry -> new LedgerRow(entry, catalogue)),
        sources());
  }

  /** Those of the figures, in the order of the content. */
  private List<Source> sources() {
    Set<String> named =
        entries.stream().flatMap(entry -> entry.sources().stream()).collect(Collectors.toSet());
    return catalogue.site().sources().stream()
        .filter(source -> named.contains(source.id().value()))
        .toList();
  }

  LongContent json() {
    return to ->
        JsonText.object(
            out -> {
              Settings settings = catalogue.site().settings();
              out.writeStringProperty("title", settings.title());
              out.writeStringProperty("as-of", catalogue.site().asOf().toString());
              if (settings.baseUrl().isPresent()) {
                out.writeStringProperty("base-url", settings.baseUrl().get());
              }
              out.writeArrayPropertyStart("figures");
              table().json(out);
              out.writeEndArray();
            },
            to);
  }
}
