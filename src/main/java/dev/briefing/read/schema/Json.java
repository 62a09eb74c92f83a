package dev.briefing.read.schema;

import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON as text: two spaces of indentation and a line feed on every machine. */
final class Json {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Separators SIGNS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private Json() {}

  /**
   * The text of a value.
   *
   * @param value of maps, iterables, texts, numbers and booleans
   */
  static String text(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(new Pretty(), text)) {
      write(out, value);
    }
    return text + "\n";
  }

  private static void write(JsonGenerator out, Object value) {
    if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      map.forEach(
          (key, item) -> {
            out.writeName(key.toString());
            write(out, item);
          });
      out.writeEndObject();
    } else if (value instanceof Iterable<?> items) {
      out.writeStartArray();
      items.forEach(item -> write(out, item));
      out.writeEndArray();
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Number number) {
      out.writeNumber(number.toString());
    } else {
      out.writeString(value.toString());
    }
  }

  private static final class Pretty extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(SIGNS).withArrayIndenter(LINES).withObjectIndenter(LINES);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
