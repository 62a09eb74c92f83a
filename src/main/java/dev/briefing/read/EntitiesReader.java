package dev.briefing.read;

import static dev.briefing.read.shape.Field.optional;
import static dev.briefing.read.shape.Field.required;
import static dev.briefing.read.shape.Grammars.list;

import dev.briefing.model.Entity;
import dev.briefing.model.Written;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Fields;
import dev.briefing.read.shape.Grammars;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.shape.Shape;
import dev.briefing.read.yaml.Node;
import java.util.List;

/** Reads {@code entities.yaml}. */
final class EntitiesReader {
  private static final Field<Written<String>> ID =
      required("id", Grammars.ID_TEXT, "Its name in tables and references.").such("china");
  private static final Field<String> NAME =
      required("name", Grammars.TEXT, "Its name as readers see it.").such("China");
  private static final Field<List<String>> ALIASES =
      optional("aliases", list(Grammars.TEXT), "Other names that the data of sources have for it.");
  private static final Field<String> CHINESE =
      optional("chinese", Grammars.TEXT, "Its Chinese name.").such("中国");
  private static final Field<String> PINYIN =
      optional("pinyin", Grammars.TEXT, "How the Chinese name is read.").such("Zhōngguó");
  static final Shape ENTITY =
      Shape.of(
          "an entity",
          "A country or another body that figures are about.",
          ID,
          NAME,
          ALIASES,
          CHINESE,
          PINYIN);
  private static final Field<List<Fields>> ENTITIES =
      required("entities", list(ENTITY), "The entities.");
  static final Shape SHAPE =
      Shape.of("entities.yaml", "Countries and others that figures are about.", ENTITIES);

  private EntitiesReader() {}

  static void read(Node node, Scope scope, Parts parts) {
    List<Fields> all =
        SHAPE.read(node, scope).map(fields -> fields.all(ENTITIES)).orElse(List.of());
    for (Fields fields : all) {
      if (fields.get(ID).isEmpty()) {
        parts.lost("entity", "*");
        continue;
      }
      Written<String> id = fields.get(ID).get();
      String name = fields.get(NAME).orElse(id.value());
      parts.entities.add(
          new Entity(
              id, name, fields.all(ALIASES), fields.get(CHINESE), fields.get(PINYIN), fields.at()));
    }
  }
}
