package dev.briefing.export.data;

import dev.briefing.model.Addresses;
import dev.briefing.model.Scheme;
import dev.briefing.model.Site;
import dev.briefing.model.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/**
 * The description of all tables as a Data Package, version 2 (datapackage.org): where each is, what
 * its columns mean, what it rests on and what its owners allow. The package as a whole has no
 * licence: a table without one would seem to have that.
 */
final class DataPackage {
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  /** What Data Packages take for the name of a licence. */
  private static final Pattern LICENCE = Pattern.compile("[-a-zA-Z0-9._]+");

  private final Site site;
  private final List<CsvText> tables;
  private final UnaryOperator<String> links;

  DataPackage(Site site, List<CsvText> tables, UnaryOperator<String> links) {
    this.site = site;
    this.tables = List.copyOf(tables);
    this.links = links;
  }

  void to(OutputStream out) throws IOException {
    JsonText.object(this::write, out);
  }

  private void write(JsonGenerator out) {
    out.writeStringProperty("$schema", PROFILE);
    out.writeStringProperty("name", name(site.settings().title()));
    out.writeStringProperty("title", site.settings().title());
    site.settings().tagline().ifPresent(text -> out.writeStringProperty("description", text));
    site.settings().baseUrl().ifPresent(url -> out.writeStringProperty("homepage", url));
    out.writeStringProperty("version", site.asOf().toString());
    out.writeStringProperty("created", site.asOf() + "T00:00:00Z");
    site.settings().publisher().ifPresent(name -> publisher(out, name));
    out.writeArrayPropertyStart("resources");
    for (CsvText table : tables) {
      out.writeRaw('\n');
      resource(out, table);
    }
    out.writeEndArray();
  }

  private static void publisher(JsonGenerator out, String name) {
    out.writeArrayPropertyStart("contributors");
    out.writeStartObject();
    out.writeStringProperty("title", name);
    out.writeArrayPropertyStart("roles");
    out.writeString("publisher");
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndArray();
  }

  /** Small letters, digits and hyphens; a title in another script leaves none. */
  private static String name(String title) {
    String name =
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return name.isEmpty() ? "briefing" : name;
  }

  private void resource(JsonGenerator out, CsvText text) {
    Table<?> table = text.table();
    CsvText.Measure measure = text.measure();
    out.writeStartObject();
    out.writeStringProperty("name", table.name());
    out.writeStringProperty("type", "table");
    out.writeStringProperty("title", table.title());
    if (!table.description().isEmpty()) {
      out.writeStringProperty("description", table.description());
    }
    out.writeStringProperty("path", table.path("csv"));
    out.writeStringProperty("format", "csv");
    out.writeStringProperty("mediatype", "text/csv");
    out.writeStringProperty("encoding", "utf-8");
    out.writeNumberProperty("bytes", measure.bytes());
    out.writeStringProperty("hash", "sha256:" + measure.hash());
    out.writeObjectPropertyStart("dialect");
    out.writeStringProperty("lineTerminator", "\n");
    out.writeEndObject();
    sources(out, table.sources());
    licences(out, table.sources());
    TableSchema.write(out, table);
    out.writeEndObject();
  }

  /** The path leads to the source itself or, where it has no address, to its page here. */
  private void sources(JsonGenerator out, List<Source> sources) {
    if (sources.isEmpty()) {
      return;
    }
    out.writeArrayPropertyStart("sources");
    for (Source source : sources) {
      out.writeStartObject();
      out.writeStringProperty("title", source.title());
      out.writeStringProperty(
          "path", source.link().filter(DataPackage::isWeb).orElse(page(source)));
      source.text("version").ifPresent(text -> out.writeStringProperty("version", text));
      source.note().ifPresent(note -> out.writeStringProperty("note", note.plain().strip()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Each owner's terms by name or, where they are given in words, by the page that says them. */
  private void licences(JsonGenerator out, List<Source> sources) {
    List<Source> licensed = sources.stream().filter(s -> s.licence().isPresent()).toList();
    if (licensed.isEmpty()) {
      return;
    }
    out.writeArrayPropertyStart("licenses");
    for (Source source : licensed) {
      String licence = source.licence().orElseThrow();
      boolean named = LICENCE.matcher(licence).matches();
      out.writeStartObject();
      out.writeStringProperty(named ? "name" : "path", named ? licence : page(source));
      out.writeStringProperty("title", source.shortTitle() + ": " + licence);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static boolean isWeb(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  private String page(Source source) {
    return links.apply(Addresses.of(Scheme.SOURCE, source.id().value()));
  }
}
