package dev.briefing.render.linked;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes things as the content of a script element. Nothing in it can end the element or start a
 * comment, since no bracket and no ampersand stands in it as such.
 */
public final class JsonLd {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonLd() {}

  /** One object that holds all things. */
  public static String of(List<Thing> things) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      out.writeStringProperty("@context", "https://schema.org");
      out.writeName("@graph");
      value(out, things);
      out.writeEndObject();
    }
    return text.toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static void value(JsonGenerator out, Object value) {
    if (value instanceof Thing thing) {
      out.writeStartObject();
      thing
          .properties()
          .forEach(
              (name, property) -> {
                out.writeName(name);
                value(out, property);
              });
      out.writeEndObject();
    } else if (value instanceof Collection<?> all) {
      out.writeStartArray();
      all.forEach(one -> value(out, one));
      out.writeEndArray();
    } else if (value instanceof Boolean yes) {
      out.writeBoolean(yes);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else {
      out.writeString(String.valueOf(value));
    }
  }
}
