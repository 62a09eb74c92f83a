package dev.briefing.read;

import static dev.briefing.read.shape.Field.optional;
import static dev.briefing.read.shape.Grammars.oneOf;

import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Grammar;
import dev.briefing.read.shape.Grammars;
import dev.briefing.read.shape.Notation;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.yaml.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The variables of CSL 1.0.2, each with the grammar of its values. */
final class CslVariables {
  /** One variable, by CSL's own name. */
  record Variable(String name, Field<Object> field) {}

  private static final String TYPES =
      "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset"
          + " document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case"
          + " legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance"
          + " periodical personal_communication post post-weblog regulation report review review-book software song"
          + " speech standard thesis treaty webpage";
  private static final String TEXTS =
      "abstract annote archive archive_collection archive_location archive-place authority call-number"
          + " chapter-number citation-key citation-label citation-number collection-number collection-title"
          + " container-title container-title-short container-title-short dimensions division DOI edition event"
          + " event-place event-title first-reference-note-number genre ISBN ISSN issue journalAbbreviation jurisdiction"
          + " keyword language locator medium number number-of-pages number-of-volumes original-publisher"
          + " original-publisher-place original-title page page-first part-number part-title PMCID PMID printing-number"
          + " publisher publisher-place references reviewed-genre reviewed-title scale section shortTitle source"
          + " status supplement-number title title-short version volume volume-title year-suffix";
  private static final String NAMES =
      "author chair collection-editor compiler composer container-author contributor curator director editor"
          + " editor-translator editorial-director executive-producer guest host illustrator interviewer narrator"
          + " organizer original-author performer producer recipient reviewed-author script-writer series-creator"
          + " translator";
  private static final String DATES =
      "accessed available-date event-date issued original-date submitted";

  /** The ones that nearly every source has. */
  private static final Map<String, String> ABOUT =
      Map.ofEntries(
          Map.entry(
              "type", "What sort of work it is: readers are told, and citations differ by it."),
          Map.entry("title", "Its title, as it stands there."),
          Map.entry("author", "Who wrote it: people, or a body."),
          Map.entry("publisher", "Who published it."),
          Map.entry("container-title", "What it appeared in: a newspaper, a journal, a web site."),
          Map.entry("issued", "When it appeared."),
          Map.entry("accessed", "When somebody last looked at it."),
          Map.entry("URL", "Where it stands on the web."),
          Map.entry("language", "The language that it is written in."),
          Map.entry("page", "The pages that are cited."),
          Map.entry("DOI", "Its DOI, without the address before it."));

  static final List<Variable> ALL =
      Stream.of(
              Stream.of(variable("type", objects(oneOf(split(TYPES), type -> type)))),
              split(TEXTS).stream().distinct().map(name -> variable(name, objects(Grammars.TEXT))),
              Stream.of(variable("URL", objects(Grammars.WEB_ADDRESS))),
              split(NAMES).stream().map(name -> variable(name, objects(CslNames.NAMES))),
              split(DATES).stream().map(name -> variable(name, objects(CslDates.DATE))))
          .flatMap(variables -> variables)
          .toList();

  private CslVariables() {}

  private static Variable variable(String name, Grammar<Object> grammar) {
    String about = ABOUT.getOrDefault(name, "The CSL variable " + name + ".");
    return new Variable(name, optional(name, grammar, about));
  }

  /** A grammar seen as one of plain objects, which is what CSL takes. */
  private static <T> Grammar<Object> objects(Grammar<T> grammar) {
    return new Grammar<>() {
      @Override
      public String form() {
        return grammar.form();
      }

      @Override
      public Notation notation() {
        return grammar.notation();
      }

      @Override
      public Optional<Object> read(Node node, Scope scope) {
        return grammar.read(node, scope).map(value -> value);
      }
    };
  }

  private static List<String> split(String words) {
    return Arrays.asList(words.split(" "));
  }
}
