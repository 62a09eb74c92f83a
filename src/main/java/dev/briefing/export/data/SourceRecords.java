package dev.briefing.export.data;

import dev.briefing.model.Addresses;
import dev.briefing.model.CslText;
import dev.briefing.model.Prose;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** What every download says of the sources that it rests on, caveats and licences included. */
final class SourceRecords {
  private SourceRecords() {}

  /** The property {@code sources}: a list of objects; what is not known is left out. */
  static void write(JsonGenerator out, List<Source> sources, UnaryOperator<String> links) {
    out.writeArrayPropertyStart("sources");
    for (Source source : sources) {
      out.writeRaw('\n');
      out.writeStartObject();
      facts(source, links).forEach((name, text) -> write(out, name, text));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void write(JsonGenerator out, String name, String text) {
    if (!text.isEmpty()) {
      out.writeStringProperty(name, text);
    }
  }

  private static String authors(Source source) {
    return CslText.names(source.csl(), "author").stream()
        .map(CslText.Name::text)
        .collect(Collectors.joining("; "));
  }

  private static Map<String, String> facts(Source source, UnaryOperator<String> links) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("id", source.id().value());
    facts.put("title", source.title());
    facts.put("authors", authors(source));
    facts.put("publisher", source.text("publisher").orElse(""));
    facts.put("published_in", source.text("container-title").orElse(""));
    facts.put("version", source.text("version").or(() -> source.text("edition")).orElse(""));
    facts.put("issued", CslText.date(source.csl(), "issued").orElse(""));
    facts.put("url", source.url().orElse(""));
    facts.put("archive_url", source.archiveUrl().orElse(""));
    facts.put(
        "url_status", source.whereabouts().isGone() ? source.whereabouts().status().word() : "");
    facts.put("licence", source.licence().orElse(""));
    facts.put("note", source.note().map(Prose::plain).orElse("").strip());
    facts.put("page", links.apply(Addresses.of(Scheme.SOURCE, source.id().value())));
    return facts;
  }
}
