package dev.briefing.problem;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** JSON with two spaces an indent and the same line ends on every machine. */
public final class JsonText {
  private static final JsonFactory JSON = new JsonFactory();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final Separators SEPARATORS =
      PrettyPrinter.DEFAULT_SEPARATORS
          .withObjectNameValueSpacing(Spacing.AFTER)
          .withArrayEmptySeparator("");

  private JsonText() {}

  /** One JSON value, ended by a line end. */
  public static String of(Consumer<JsonGenerator> value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(new Indented(), text)) {
      value.accept(out);
    }
    return text + "\n";
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(SEPARATORS)
          .withObjectIndenter(INDENT)
          .withArrayIndenter(INDENT);
    }
  }
}
