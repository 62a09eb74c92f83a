package dev.briefing.site;

import dev.briefing.build.Build;
import dev.briefing.build.Options;
import dev.briefing.model.Catalogue;
import dev.briefing.read.ContentReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A published site with what it is made of, and its downloads as other programs read them. */
record Downloads(Catalogue catalogue, Path site) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** The repository's own site, or the golden one: whatever has a folder {@code content/}. */
  static Downloads of(Path base, Path folder) throws Exception {
    Path site = folder.resolve("site").toAbsolutePath();
    Options options = Options.of(base, null, null, site, null);
    Build.publish(options);
    return new Downloads(
        new Catalogue(ContentReader.read(options.content(), options.label()).site().published()),
        site);
  }

  String text(String path) {
    try {
      return Files.readString(site.resolve(path));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  JsonNode json(String path) {
    return JSON.readTree(text(path));
  }

  /** The rows of a table, each by the names of its columns. */
  List<Map<String, String>> csv(String path) {
    try (CSVParser parser = CSV.parse(new StringReader(text(path)))) {
      List<Map<String, String>> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        if (!row.isConsistent()) {
          throw new AssertionError(path + ": a row of another length: " + row);
        }
        Map<String, String> cells = new LinkedHashMap<>();
        parser.getHeaderNames().forEach(name -> cells.put(name, row.get(name)));
        rows.add(cells);
      }
      return rows;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
