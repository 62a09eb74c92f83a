package dev.briefing.read.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.briefing.problem.Problems;
import dev.briefing.read.ContentShapes;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Notation;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.shape.Shape;
import dev.briefing.read.yaml.Node;
import dev.briefing.read.yaml.TextLines;
import dev.briefing.read.yaml.YamlReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas themselves: valid, complete, and the same bytes every time. */
final class SchemasTest {
  private static final Schema META =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));

  static Stream<String> names() {
    return Schemas.all().keySet().stream();
  }

  /** Every field of every group, by the group's name and its own. */
  static Stream<Arguments> fields() {
    return ContentShapes.ALL.stream()
        .flatMap(file -> file.shape().groups().stream())
        .distinct()
        .flatMap(
            shape ->
                shape.fields().stream()
                    .map(field -> arguments(shape.name() + ": " + field.name(), field)));
  }

  @Test
  void thereIsOneForEachKindOfFile() {
    assertThat(names())
        .containsExactly(
            "briefings.json",
            "comparisons.json",
            "editions.json",
            "entities.json",
            "glossary.json",
            "indicators.json",
            "pages.json",
            "plans.json",
            "sectors.json",
            "site.json",
            "sources.json",
            "units.json");
  }

  @ParameterizedTest
  @MethodSource("names")
  void isAValidSchema(String name) {
    String text = Schemas.all().get(name);
    assertThat(META.validate(text, InputFormat.JSON)).isEmpty();
    assertThat(text).startsWith("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n");
  }

  @Test
  void theMetaSchemaRefusesNonsense() {
    assertThat(META.validate("{\"type\": \"text\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void areTheSameEveryTime() {
    assertThat(Schemas.all()).isEqualTo(Schemas.all());
    assertThat(String.join("", Schemas.all().values())).doesNotContain("\r");
  }

  @Test
  void groupsOfOneNameAreOneGroup() {
    assertThat(
            ContentShapes.ALL.stream().flatMap(file -> file.shape().groups().stream()).distinct())
        .extracting(Shape::name)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aFieldTellsWhatItMeans(String name, Field<?> field) {
    assertThat(field.about()).matches("(?s)[A-Zt].*\\.").hasSizeGreaterThan(9);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void examplesAreWrittenAsTheirFieldAsks(String name, Field<?> field) {
    boolean list = field.grammar().notation() instanceof Notation.Items;
    for (String example : field.shown()) {
      String yaml = list && !example.startsWith("[") ? "- " + example : example;
      Problems problems = new Problems();
      TextLines lines = new TextLines("example", yaml);
      Node node = YamlReader.read(lines, problems).orElseThrow();
      assertThat(field.grammar().read(node, new Scope(lines, problems))).as(example).isPresent();
      assertThat(problems.sorted()).isEmpty();
    }
  }
}
