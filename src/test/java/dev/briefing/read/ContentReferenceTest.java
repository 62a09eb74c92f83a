package dev.briefing.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.read.ContentShapes.FileShape;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Grammar;
import dev.briefing.read.shape.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code docs/content.md} says what the readers read: its tables are made of their shapes. */
final class ContentReferenceTest {
  private static final Path PAGE = Path.of("docs/content.md");
  private static final String MARK =
      "<!-- What follows is made of the build's own declarations. -->\n";

  @Test
  void theReferenceIsCurrent() throws IOException {
    String page = Files.readString(PAGE);
    String head = page.substring(0, page.indexOf(MARK) + MARK.length());
    String current = head + tables();
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, current);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(current);
  }

  private static String tables() {
    StringBuilder out = new StringBuilder();
    for (FileShape file : ContentShapes.ALL) {
      Map<String, Shape> groups = new LinkedHashMap<>();
      gather(file.shape(), groups);
      out.append("\n## `").append(file.place()).append("`\n");
      groups.values().forEach(shape -> table(shape, shape == file.shape(), out));
    }
    return out.toString();
  }

  /** A shape and those of its fields, each once. */
  private static void gather(Shape shape, Map<String, Shape> into) {
    if (into.putIfAbsent(shape.name(), shape) == null) {
      for (Field<?> field : shape.fields()) {
        for (Grammar<?> part = field.grammar(); part != null; part = part.inner().orElse(null)) {
          if (part instanceof Shape group) {
            gather(group, into);
          }
        }
      }
    }
  }

  private static void table(Shape shape, boolean whole, StringBuilder out) {
    if (!whole) {
      out.append("\n### ").append(shape.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT));
      out.append(shape.name().substring(1)).append('\n');
    }
    out.append('\n')
        .append(shape.about())
        .append("\n\n| key | | what | written as |\n| --- | --- | --- | --- |\n");
    for (Field<?> field : shape.fields()) {
      if (field.about().startsWith("The CSL variable")) {
        continue;
      }
      out.append("| `").append(field.name()).append("` | ");
      out.append(field.required() ? "required" : "").append(" | ");
      out.append(field.about())
          .append(" | ")
          .append(field.grammar().form().replace("|", "\\|"))
          .append(" |\n");
    }
    if (shape.fields().stream().anyMatch(field -> field.about().startsWith("The CSL variable"))) {
      out.append(
          "\nAll variables of [CSL 1.0.2](https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables) besides.\n");
    }
  }
}
