package dev.briefing.read;

import static dev.briefing.read.shape.Field.optional;
import static dev.briefing.read.shape.Field.required;
import static dev.briefing.read.shape.Grammars.list;
import static dev.briefing.read.shape.Grammars.matching;
import static dev.briefing.read.shape.Grammars.written;

import dev.briefing.model.DatedEdition;
import dev.briefing.model.Written;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Fields;
import dev.briefing.read.shape.Grammars;
import dev.briefing.read.shape.Notation.Digits;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.shape.Shape;
import dev.briefing.read.yaml.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads {@code editions.yaml}. */
final class EditionsReader {
  private static final Field<Written<String>> ID =
      required("id", Grammars.ID_TEXT, "Its name in addresses, which never changes again.")
          .such("2026-spring");
  private static final Field<Written<String>> REVISION =
      required(
              "revision",
              written(
                  matching(
                      "a tag or a commit of git",
                      "(?=.{1,200}$)[A-Za-z0-9][A-Za-z0-9._+/-]*(?:[~^][0-9]*)*",
                      "a tag or a commit of git, such as v1.0",
                      Digits.ANY,
                      "v1.0",
                      "4f1c2ab")),
              "The tag or commit whose content it shows: one that does not move, as a branch does.")
          .such("v1.0");
  private static final Field<LocalDate> DATE =
      required("date", Grammars.DATE, "The day that readers know it by.").such("2026-03-31");
  private static final Field<String> NOTE =
      optional("note", Grammars.TEXT, "What it is, or why it was kept, in a few words.")
          .such("As the two sessions closed");
  static final Shape EDITION =
      Shape.of(
          "an edition",
          "The whole site as it stood at a revision, kept where it can be cited.",
          ID,
          REVISION,
          DATE,
          NOTE);
  private static final Field<List<Fields>> EDITIONS =
      required("editions", list(EDITION), "The editions, in the order in which pages list them.");
  static final Shape SHAPE =
      Shape.of("editions.yaml", "Earlier states of the site that stay beside it.", EDITIONS);

  private EditionsReader() {}

  static void read(Node node, Scope scope, Parts parts) {
    List<Fields> all =
        SHAPE.read(node, scope).map(fields -> fields.all(EDITIONS)).orElse(List.of());
    for (Fields fields : all) {
      Optional<Written<String>> id = fields.get(ID);
      Optional<Written<String>> revision = fields.get(REVISION);
      Optional<LocalDate> date = fields.get(DATE);
      if (id.isPresent() && revision.isPresent() && date.isPresent()) {
        parts.editions.add(
            new DatedEdition(id.get(), revision.get(), date.get(), fields.get(NOTE), fields.at()));
      }
    }
  }
}
