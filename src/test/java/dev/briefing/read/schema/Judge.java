package dev.briefing.read.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.briefing.read.ContentShapes;
import dev.briefing.read.ContentShapes.FileShape;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A validator that knows nothing of the build, with the schemas that the build wrote. */
final class Judge {
  private static final Map<String, Schema> SCHEMAS = schemas();

  private Judge() {}

  private static Map<String, Schema> schemas() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    Map<String, Schema> schemas = new TreeMap<>();
    Schemas.all()
        .forEach((name, text) -> schemas.put(name, registry.getSchema(text, InputFormat.JSON)));
    return schemas;
  }

  /** What is wrong with a YAML text. */
  static List<String> faults(String schema, String yaml) {
    return SCHEMAS.get(schema).validate(yaml, InputFormat.YAML).stream()
        .map(Error::toString)
        .toList();
  }

  /** What is wrong with a file of a content folder, or with its front matter. */
  static List<String> faults(FileShape kind, String text) {
    boolean page = kind.place().endsWith(".md");
    return faults(Schemas.name(kind), page ? text.split("(?m)^---\\s*$", 3)[1] : text);
  }

  /** The kind of a file, by its path below the content folder. */
  static Optional<FileShape> kind(Path path) {
    return ContentShapes.ALL.stream()
        .filter(
            file -> FileSystems.getDefault().getPathMatcher("glob:" + file.place()).matches(path))
        .findFirst();
  }
}
