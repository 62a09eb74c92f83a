package dev.briefing.read;

import static dev.briefing.read.shape.Field.optional;
import static dev.briefing.read.shape.Field.required;
import static dev.briefing.read.shape.Grammars.list;

import dev.briefing.model.Parsed;
import dev.briefing.model.Unit;
import dev.briefing.model.Written;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Fields;
import dev.briefing.read.shape.Grammars;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.shape.Shape;
import dev.briefing.read.yaml.Node;
import java.util.List;

/** Reads {@code units.yaml}: the units that come with the build, and a site's own. */
final class UnitsReader {
  private static final Field<Written<String>> ID =
      required("id", Grammars.ID_TEXT, "Its name in indicator tables.").such("patents");
  private static final Field<String> NAME =
      required(
              "name",
              Grammars.TEXT,
              "Its name in words, as it stands behind a number in a sentence.")
          .such("patents");
  private static final Field<String> SYMBOL =
      optional(
              "symbol",
              Grammars.scalar("a symbol", Parsed::good),
              "What stands beside a number in tables; two quotation marks with nothing between them for nothing.")
          .such("'%'", "''")
          .otherwise("its name");
  private static final Field<Boolean> BEFORE =
      optional("before", Grammars.SWITCH, "Whether the symbol stands before the number, as $ does.")
          .otherwise("false");
  private static final Field<Integer> DECIMALS =
      optional("decimals", Grammars.NUMBER, "How many decimals are usual.")
          .such("1")
          .otherwise("0");
  static final Shape UNIT =
      Shape.of("a unit", "What a number counts.", ID, NAME, SYMBOL, BEFORE, DECIMALS);
  private static final Field<List<Fields>> UNITS = required("units", list(UNIT), "The units.");
  static final Shape SHAPE = Shape.of("units.yaml", "Units beyond the built-in ones.", UNITS);

  private UnitsReader() {}

  static void read(Node node, Scope scope, Parts parts) {
    List<Fields> all = SHAPE.read(node, scope).map(fields -> fields.all(UNITS)).orElse(List.of());
    for (Fields fields : all) {
      if (fields.get(ID).isEmpty()) {
        parts.lost("unit", "*");
        continue;
      }
      Written<String> id = fields.get(ID).get();
      String name = fields.get(NAME).orElse(id.value());
      parts.units.add(
          new Unit(
              id,
              name,
              fields.get(SYMBOL).orElse(name),
              fields.get(BEFORE).orElse(false),
              fields.get(DECIMALS).orElse(0),
              fields.at()));
    }
  }
}
