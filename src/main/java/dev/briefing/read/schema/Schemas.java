package dev.briefing.read.schema;

import dev.briefing.read.ContentShapes;
import dev.briefing.read.ContentShapes.FileShape;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The JSON Schema of every kind of file, in draft 7: the newest that editors of YAML know well. */
public final class Schemas {
  private Schemas() {}

  /** Each schema's text by the name of its file, such as {@code indicators.json}. */
  public static SortedMap<String, String> all() {
    SortedMap<String, String> schemas = new TreeMap<>();
    for (FileShape file : ContentShapes.ALL) {
      schemas.put(name(file), Json.text(FileSchema.of(file)));
    }
    return Collections.unmodifiableSortedMap(schemas);
  }

  /** {@code units.json} for {@code units.yaml}, {@code plans.json} for all in {@code plans/}. */
  public static String name(FileShape file) {
    return file.place().replaceFirst("[/.].*", "") + ".json";
  }
}
