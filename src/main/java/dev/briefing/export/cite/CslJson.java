package dev.briefing.export.cite;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Items as CSL-JSON. Written value by value: to let the library find out what a map is takes it
 * four hundred classes.
 */
final class CslJson {
  private static final JsonFactory JSON = new JsonFactory();

  private CslJson() {}

  /** A list of one item, as reference managers read it. */
  static String of(Map<String, Object> item) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      write(out, List.of(item));
    }
    return text + "\n";
  }

  private static void write(JsonGenerator out, Object value) {
    if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      map.forEach(
          (name, one) -> {
            out.writeName(String.valueOf(name));
            write(out, one);
          });
      out.writeEndObject();
    } else if (value instanceof Iterable<?> all) {
      out.writeStartArray();
      all.forEach(one -> write(out, one));
      out.writeEndArray();
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else {
      out.writeString(value.toString());
    }
  }
}
