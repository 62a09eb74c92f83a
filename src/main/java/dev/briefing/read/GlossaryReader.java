package dev.briefing.read;

import static dev.briefing.read.shape.Field.optional;
import static dev.briefing.read.shape.Field.required;
import static dev.briefing.read.shape.Grammars.list;

import dev.briefing.model.Match;
import dev.briefing.model.Prose;
import dev.briefing.model.Scheme;
import dev.briefing.model.Term;
import dev.briefing.model.Written;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Fields;
import dev.briefing.read.shape.Grammars;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.shape.Shape;
import dev.briefing.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Reads a file of the glossary. */
final class GlossaryReader {
  private static final Field<Written<String>> ID =
      optional("id", Grammars.ID_TEXT, "Its name in references.")
          .such("two-sessions")
          .otherwise("the term in lower case, with hyphens");
  private static final Field<Written<String>> TERM =
      required("term", Grammars.WRITTEN_TEXT, "The term itself, as texts use it.")
          .such("two sessions");
  private static final Field<List<Written<String>>> ALIASES =
      optional(
              "aliases",
              list(Grammars.WRITTEN_TEXT),
              "Other words for it; texts that use one link here, too.")
          .such("lianghui");
  private static final Field<Written<String>> CHINESE =
      optional("chinese", Grammars.WRITTEN_TEXT, "The Chinese term.").such("两会");
  private static final Field<String> PINYIN =
      optional("pinyin", Grammars.TEXT, "How the Chinese term is read.").such("liǎnghuì");
  private static final Field<Prose> DEFINITION =
      required(
          "definition",
          Grammars.MARKDOWN,
          "What it means, in a sentence or two that need no other page.");
  private static final Field<List<Written<String>>> SEE =
      optional("see", list(Grammars.ID_TEXT), "Terms to read as well, by their names.")
          .such("five-year-plan");
  private static final Field<Written<String>> SOURCE =
      optional("source", Grammars.ID_TEXT, "Whose definition it is: the id of a source.")
          .such("cnn-2026-03-12")
          .otherwise("the wording is the editors' own");
  private static final Field<Boolean> LINK =
      optional("link", Grammars.SWITCH, "Whether it links itself where a page first uses it.")
          .otherwise("true");
  private static final Field<Match> MATCH =
      optional(
              "match",
              Grammars.oneOf(Match.values(), Match::word),
              "How texts may write it: forms, in the plural and at the start of a sentence, too;"
                  + " exact, only as it is written here.")
          .otherwise("forms");
  private static final Field<List<String>> EXCEPT =
      optional(
              "except",
              list(Grammars.TEXT),
              "Longer names that hold one of its names and mean something else.")
          .such("AI Act");
  static final Shape ENTRY =
      Shape.of(
          "a term",
          "An entry of the glossary.",
          ID,
          TERM,
          ALIASES,
          CHINESE,
          PINYIN,
          DEFINITION,
          SEE,
          SOURCE,
          LINK,
          MATCH,
          EXCEPT);
  private static final Field<List<Fields>> TERMS = required("terms", list(ENTRY), "The terms.");
  static final Shape SHAPE = Shape.of("a glossary file", "Terms and what they mean.", TERMS);

  private GlossaryReader() {}

  static void read(Node node, Scope scope, Parts parts) {
    List<Fields> all = SHAPE.read(node, scope).map(fields -> fields.all(TERMS)).orElse(List.of());
    for (Fields fields : all) {
      Optional<Written<String>> id =
          fields.get(ID).or(() -> fields.get(TERM).map(GlossaryReader::slug));
      if (id.isEmpty() || id.get().value().isEmpty() || fields.get(DEFINITION).isEmpty()) {
        parts.lost(Scheme.TERM, id.map(Written::value).orElse("*"));
        continue;
      }
      parts.terms.add(
          new Term(
              id.get(),
              fields.get(TERM).orElse(id.get()),
              fields.all(ALIASES),
              fields.get(CHINESE),
              fields.get(PINYIN),
              fields.get(DEFINITION).get(),
              fields.all(SEE),
              fields.get(SOURCE),
              fields.get(LINK).orElse(true),
              fields.get(MATCH).orElse(Match.FORMS),
              fields.all(EXCEPT),
              fields.at()));
    }
  }

  private static Written<String> slug(Written<String> term) {
    return new Written<>(Slug.of(term.value()), term.at(), term.length());
  }
}
