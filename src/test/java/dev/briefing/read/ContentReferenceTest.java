package dev.briefing.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.read.ContentShapes.FileShape;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Notation;
import dev.briefing.read.shape.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/content.md} says what the readers read: its tables are made of their shapes. */
final class ContentReferenceTest {
  private static final Path PAGE = Path.of("docs/content.md");
  private static final String CSL =
      "https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables";
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
    Set<Object> told = new HashSet<>();
    for (FileShape file : ContentShapes.ALL) {
      out.append("\n## `").append(file.place()).append("`\n");
      for (Shape shape : file.shape().groups()) {
        if (!told.add(shape)) {
          continue;
        }
        if (shape != file.shape()) {
          out.append("\n### ").append(shape.name().substring(0, 1).toUpperCase(Locale.ROOT));
          out.append(shape.name().substring(1)).append('\n');
        }
        out.append('\n').append(shape.about()).append('\n');
        table(shape, out);
        words(shape, told, out);
      }
    }
    return out.toString();
  }

  private static void table(Shape shape, StringBuilder out) {
    out.append("\n| key | | what | written as |\n| --- | --- | --- | --- |\n");
    List<String> others = new ArrayList<>();
    for (Field<?> field : shape.fields()) {
      if (field.about().startsWith("The CSL variable")) {
        others.add("`" + field.name() + "`");
        continue;
      }
      String without = field.otherwise().map(value -> "without it: " + value).orElse("");
      out.append("| `").append(field.name()).append("` | ");
      out.append(field.required() ? "required" : without).append(" | ");
      out.append(field.about().replace("|", "\\|")).append(" | ");
      out.append(written(field)).append(" |\n");
    }
    if (!others.isEmpty()) {
      out.append("\nAll variables of [CSL 1.0.2](" + CSL + ") besides: ");
      out.append(String.join(", ", others)).append(".\n");
    }
  }

  /** The form of a value, with examples where the form itself gives none. */
  private static String written(Field<?> field) {
    String form = field.grammar().form().replace("|", "\\|");
    List<String> examples = field.examples();
    return examples.isEmpty()
        ? form
        : form.replaceFirst(",? such as .*", "") + ", such as " + either(examples);
  }

  private static String either(List<String> examples) {
    return examples.stream()
        .map(example -> "`" + example.replace("|", "\\|") + "`")
        .collect(Collectors.joining(" or "));
  }

  /** What the words mean that a key allows, once on the page. */
  private static void words(Shape shape, Set<Object> told, StringBuilder out) {
    for (Field<?> field : shape.fields()) {
      if (field.grammar().notation() instanceof Notation.Choice choice
          && choice.words().stream().noneMatch(word -> word.about().isEmpty())
          && told.add(choice)) {
        out.append("\nThe words of `").append(field.name()).append("`:\n\n");
        choice
            .words()
            .forEach(word -> out.append("- `" + word.text() + "`: " + word.about()).append('\n'));
      }
    }
  }
}
