package dev.briefing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The data package by the rules of its specification, read here as a stranger's program would:
 * every CSV of the site is in it, is the very file that is described, and each cell is of its type.
 */
final class DataPackageTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "src/test/resources/golden"})
  void describesEveryTable(String base) throws Exception {
    Downloads site = Downloads.of(Path.of(base), folder);
    JsonNode about = site.json("datapackage.json");
    assertThat(about.get("$schema").asString())
        .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
    assertThat(about.get("name").asString()).matches("[-a-z0-9._]+");
    List<String> paths = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonNode resource : about.get("resources")) {
      String path = resource.get("path").asString();
      paths.add(path);
      assertThat(names.add(resource.get("name").asString())).as(path).isTrue();
      byte[] bytes = Files.readAllBytes(site.site().resolve(path));
      assertThat(resource.get("bytes").asInt()).as(path).isEqualTo(bytes.length);
      assertThat(resource.get("hash").asString())
          .as(path)
          .isEqualTo(
              "sha256:"
                  + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
      credits(resource, path);
      rows(resource, site.csv(path), path);
    }
    assertThat(paths).hasSizeGreaterThan(4).containsExactlyInAnyOrderElementsOf(tables(site));
  }

  private static List<String> tables(Downloads site) throws Exception {
    return PublishedSite.files(site.site()).stream()
        .map(file -> site.site().relativize(file).toString())
        .filter(file -> file.endsWith(".csv"))
        .toList();
  }

  /** Each licence has a name of its own or leads to the page that says it. */
  private static void credits(JsonNode resource, String path) {
    if (resource.has("licenses")) {
      for (JsonNode licence : resource.get("licenses")) {
        assertThat(licence.has("name") || licence.has("path")).as(path).isTrue();
        if (licence.has("name")) {
          assertThat(licence.get("name").asString()).matches("[-a-zA-Z0-9._]+");
        }
      }
    }
    if (resource.has("sources")) {
      resource.get("sources").forEach(s -> assertThat(s.get("title").asString()).isNotBlank());
    }
  }

  private static void rows(JsonNode resource, List<Map<String, String>> rows, String path) {
    JsonNode schema = resource.get("schema");
    List<String> header =
        StreamSupport.stream(schema.get("fields").spliterator(), false)
            .map(field -> field.get("name").asString())
            .toList();
    Set<List<String>> keys = new HashSet<>();
    for (Map<String, String> row : rows) {
      assertThat(List.copyOf(row.keySet())).as(path).isEqualTo(header);
      for (JsonNode field : schema.get("fields")) {
        cell(field, row.get(field.get("name").asString()), path);
      }
      if (schema.has("primaryKey")) {
        List<String> key = new ArrayList<>();
        schema.get("primaryKey").forEach(name -> key.add(row.get(name.asString())));
        assertThat(key).as(path).doesNotContain("");
        assertThat(keys.add(key)).as("%s: %s", path, key).isTrue();
      }
    }
  }

  private static void cell(JsonNode field, String cell, String path) {
    String where = path + ", " + field.get("name").asString();
    assertThat(field.get("description").asString()).as(where).endsWith(".");
    JsonNode constraints = field.get("constraints");
    if (cell.isEmpty()) {
      assertThat(constraints != null && constraints.has("required")).as(where).isFalse();
      return;
    }
    switch (field.get("type").asString()) {
      case "number" -> assertThat(new BigDecimal(cell)).as(where).isNotNull();
      case "integer" -> assertThat(Long.parseLong(cell)).as(where).isPositive();
      case "boolean" -> assertThat(cell).as(where).isIn("true", "false");
      case "date" -> assertThat(LocalDate.parse(cell)).as(where).isNotNull();
      default -> assertThat(field.get("type").asString()).as(where).isEqualTo("string");
    }
    if (constraints != null && constraints.has("enum")) {
      List<String> words = new ArrayList<>();
      constraints.get("enum").forEach(word -> words.add(word.asString()));
      assertThat(words).as(where).contains(cell);
    }
  }
}
