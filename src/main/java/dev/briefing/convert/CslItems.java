package dev.briefing.convert;

import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.read.yaml.Node;
import dev.briefing.read.yaml.TextLines;
import dev.briefing.read.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads references in CSL's own form: CSL JSON, a list of items, and CSL YAML, as Better BibTeX and
 * Pandoc write it. Numbers stay the texts that they are.
 */
final class CslItems {
  private static final int DEEPEST = 50;
  private static final List<String> LISTS = List.of("references", "items");

  private CslItems() {}

  static List<Reference> ofJson(String text, String file, Left left) throws NotImported {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      return items(value(parser, 0), file, left);
    } catch (JacksonException fault) {
      throw new NotImported(
          "%s:%d:%d: from here on this is no JSON"
              .formatted(file, fault.getLocation().getLineNr(), fault.getLocation().getColumnNr()));
    }
  }

  static List<Reference> ofYaml(String text, String file, Left left) throws NotImported {
    Problems problems = new Problems();
    Optional<Node> node = YamlReader.read(new TextLines(file, text), problems);
    if (node.isEmpty() || problems.count() > 0) {
      Problem first = problems.sorted().get(0);
      throw new NotImported(first.at() + ": " + first.message());
    }
    return items(value(node.get()), file, left);
  }

  private static List<Reference> items(Object top, String file, Left left) throws NotImported {
    Object list =
        top instanceof Map<?, ?> map
            ? LISTS.stream().filter(map::containsKey).findFirst().<Object>map(map::get).orElse(top)
            : top;
    if (!(list instanceof List<?> all)) {
      throw new NotImported(
          file + ": no list of references stands there, as CSL JSON and CSL YAML have it");
    }
    List<Reference> items = new ArrayList<>();
    for (Object item : all) {
      String place = "reference " + (items.size() + 1);
      if (item instanceof Map<?, ?> map) {
        items.add(item(map, place));
      } else {
        left.add("no reference", place);
        items.add(new Reference("", place, Map.of()));
      }
    }
    return items.stream().filter(item -> !item.csl().isEmpty()).toList();
  }

  private static Reference item(Map<?, ?> map, String place) {
    Map<String, Object> csl = new LinkedHashMap<>();
    map.forEach((key, value) -> csl.put(String.valueOf(key), value));
    Object id = csl.remove("id");
    return new Reference(id instanceof String text ? text.strip() : "", place, csl);
  }

  private static Object value(JsonParser parser, int depth) throws NotImported {
    if (depth > DEEPEST) {
      throw new NotImported("the JSON is nested too deeply");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        map.put(key, value(parser, depth + 1));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser, depth + 1));
      }
      return list;
    }
    return token == null || token == JsonToken.VALUE_NULL ? "" : parser.getString();
  }

  private static Object value(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Object> map = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> map.put(entry.key().text(), value(entry.value())));
      return map;
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().map(CslItems::value).toList();
    }
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }
}
