package dev.briefing.export.data;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON object as the bytes of a file. */
final class JsonText {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonText() {}

  static byte[] object(Consumer<JsonGenerator> properties) {
    // As bytes from the start: a table of a large site is long.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      properties.accept(out);
      out.writeEndObject();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }
}
