package dev.briefing.read;

import static dev.briefing.read.shape.Field.optional;
import static dev.briefing.read.shape.Field.required;
import static dev.briefing.read.shape.Grammars.list;

import dev.briefing.model.Prose;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.model.UrlStatus;
import dev.briefing.model.Whereabouts;
import dev.briefing.model.Written;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Fields;
import dev.briefing.read.shape.Grammar;
import dev.briefing.read.shape.Grammars;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.shape.Shape;
import dev.briefing.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a file of sources: references as CSL describes them, as Zotero and Pandoc write them in
 * YAML.
 */
final class SourcesReader {
  private static final Field<Written<String>> ID =
      required("id", Grammars.ID_TEXT, "Its name in references.").such("cnn-2026-03-12");
  private static final Grammar<Written<String>> ADDRESS = Grammars.written(Grammars.WEB_ADDRESS);
  private static final Field<Written<String>> ARCHIVE =
      optional("archive-url", ADDRESS, "Where a copy stands that will not change.")
          .such("https://web.archive.org/web/2026/https://example.org/");
  private static final Field<UrlStatus> URL_STATUS =
      optional(
          "url-status",
          Words.URL_STATUS,
          "Whether it is still at its URL; once it is not, readers are led to the archive-url.");
  private static final Field<String> LICENCE =
      optional("licence", Grammars.TEXT, "What its owner allows others to do with it.")
          .such("CC-BY-4.0", "All rights reserved");
  private static final Field<Prose> NOTE =
      optional(
          "note",
          Grammars.MARKDOWN,
          "What a reader has to know of it: who wrote it for whom, and what it leaves out.");
  private static final List<Field<?>> OWN = List.of(ID, ARCHIVE, URL_STATUS, LICENCE, NOTE);
  static final Shape REFERENCE =
      new Shape("a source", "A document or data set that is cited.", fields());
  private static final Field<List<Fields>> REFERENCES =
      required("references", list(REFERENCE), "The sources.");
  static final Shape SHAPE = Shape.of("a source file", "What is cited.", REFERENCES);

  private SourcesReader() {}

  static void read(Node node, Scope scope, Parts parts) {
    Optional<Fields> file = SHAPE.read(node, scope);
    if (file.flatMap(fields -> fields.get(REFERENCES)).isEmpty()) {
      parts.lost(Scheme.SOURCE, "*");
    }
    for (Fields fields : file.map(f -> f.all(REFERENCES)).orElse(List.of())) {
      if (fields.get(ID).isEmpty()) {
        parts.lost(Scheme.SOURCE, "*");
        continue;
      }
      parts.sources.add(
          new Source(
              fields.get(ID).get(),
              csl(fields),
              whereabouts(fields, scope),
              fields.get(LICENCE),
              fields.get(NOTE),
              fields.at()));
    }
  }

  private static Whereabouts whereabouts(Fields fields, Scope scope) {
    Optional<Written<String>> address =
        fields
            .node()
            .entry("URL")
            .filter(entry -> csl(fields).containsKey("URL"))
            .flatMap(entry -> ADDRESS.read(entry.value(), scope));
    return new Whereabouts(
        address, fields.get(ARCHIVE), fields.get(URL_STATUS).orElse(UrlStatus.LIVE));
  }

  private static Map<String, Object> csl(Fields fields) {
    Map<String, Object> csl = new TreeMap<>();
    for (CslVariables.Variable variable : CslVariables.ALL) {
      fields.get(variable.field()).ifPresent(value -> csl.put(variable.name(), value));
    }
    return Map.copyOf(csl);
  }

  private static List<Field<?>> fields() {
    List<Field<?>> fields = new ArrayList<>(OWN);
    CslVariables.ALL.forEach(variable -> fields.add(variable.field()));
    return fields;
  }
}
