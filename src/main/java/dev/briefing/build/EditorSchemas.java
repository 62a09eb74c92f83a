package dev.briefing.build;

import dev.briefing.read.schema.Schemas;
import dev.briefing.write.SmallFile;
import dev.briefing.write.WriteFailure;
import dev.briefing.write.Written;
import java.nio.file.Path;
import java.util.SortedMap;

/** What editors need to know of the files that authors write: a JSON Schema for each kind. */
public final class EditorSchemas {
  /** Where they go unless another folder is given; editors' settings name it. */
  public static final String FOLDER = ".briefing/schemas";

  private EditorSchemas() {}

  /**
   * Writes all of them.
   *
   * @return one line without a full stop that says what was written
   */
  public static String write(Path folder) throws BuildFailure {
    SortedMap<String, String> schemas = Schemas.all();
    try {
      Written files = SmallFile.replaceAll(folder, schemas);
      return "%d schemas in %s: %d written, %d unchanged"
          .formatted(schemas.size(), folder, files.written(), files.unchanged());
    } catch (WriteFailure failure) {
      throw new BuildFailure(failure);
    }
  }
}
