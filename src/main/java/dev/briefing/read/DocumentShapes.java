package dev.briefing.read;

import static dev.briefing.read.shape.Field.optional;
import static dev.briefing.read.shape.Field.required;
import static dev.briefing.read.shape.Grammars.list;
import static dev.briefing.read.shape.Grammars.matching;
import static dev.briefing.read.shape.Grammars.written;

import dev.briefing.model.Period;
import dev.briefing.model.Prose;
import dev.briefing.model.Scheme;
import dev.briefing.model.Written;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Fields;
import dev.briefing.read.shape.Grammars;
import dev.briefing.read.shape.Notation.Digits;
import dev.briefing.read.shape.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The front matter of each kind of Markdown page. */
final class DocumentShapes {
  static final Field<String> TITLE = required("title", Grammars.TEXT, "The page's title.");
  static final Field<Prose> SUMMARY =
      optional(
          "summary", Grammars.MARKDOWN, "One or two sentences that lists and search results show.");
  private static final Field<Prose> SUMMARY_NEEDED =
      required(
          "summary", Grammars.MARKDOWN, "One or two sentences that lists and search results show.");
  static final Field<LocalDate> UPDATED =
      optional("updated", Grammars.DATE, "The day of the last change of substance.")
          .such("2026-03-20");
  static final Field<Boolean> DRAFT =
      optional(
              "draft",
              Grammars.SWITCH,
              "Whether the page waits: a draft is checked and seen in the preview, and not published.")
          .otherwise("false");
  static final Field<Boolean> LINK_TERMS =
      optional(
              "link-terms",
              Grammars.SWITCH,
              "Whether terms of the glossary link themselves where the page first uses them.")
          .otherwise("true");
  static final Field<List<Written<String>>> ALIASES =
      optional(
          "aliases",
          list(
              written(
                  matching(
                      "an old address, such as old-name",
                      "[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*",
                      "an old address: a name such as old-name, without .html",
                      Digits.ANY,
                      "old-name",
                      "briefings/old-name"))),
          "Old addresses of the page, kept alive: they lead here.");
  static final Field<LocalDate> CORRECTION_DATE =
      required("date", Grammars.DATE, "The day it was put right.");
  static final Field<Prose> CORRECTION_NOTE =
      required("note", Grammars.MARKDOWN, "What was wrong, and what is right.");
  private static final Shape CORRECTION =
      Shape.of(
          "a correction",
          "What was wrong, and when it was put right.",
          CORRECTION_DATE,
          CORRECTION_NOTE);
  static final Field<List<Fields>> CORRECTIONS =
      optional("corrections", list(CORRECTION), "Corrections, shown at the head of the page.");
  private static final List<Field<?>> COMMON =
      List.of(UPDATED, DRAFT, LINK_TERMS, ALIASES, CORRECTIONS);

  static final Field<LocalDate> DATE =
      required(
          "date",
          Grammars.DATE,
          "The day it was written; one later than the site's as-of is not published yet.");
  static final Field<LocalDate> FIRST_PUBLISHED =
      optional(
              "first-published",
              Grammars.DATE,
              "The day on which readers first saw it, if that is another than its date.")
          .such("2026-03-14")
          .otherwise("the day on which git knows it to have come to the published branch");
  static final Field<LocalDate> UPDATE_DATE =
      required("date", Grammars.DATE, "The day on which it became new.");
  static final Field<String> UPDATE_NOTE =
      required("note", Grammars.TEXT, "What is new, in a sentence.");
  private static final Shape UPDATE =
      Shape.of("an update", "What is new in a briefing, and since when.", UPDATE_DATE, UPDATE_NOTE);
  static final Field<List<Fields>> UPDATES =
      optional(
              "updates",
              list(UPDATE),
              "What is new in it since it was first published, listed below the text; an empty list for"
                  + " nothing.")
          .otherwise("the commits that brought other sentences or numbers, by their subjects");
  static final Field<Written<LocalDate>> REVIEW_BY =
      optional(
              "review-by",
              written(Grammars.DATE),
              "When somebody should look whether it still holds.")
          .such("2026-09-30");
  static final Field<List<String>> AUTHORS =
      optional("authors", list(Grammars.TEXT), "Who wrote it: real people, or none.");
  static final Field<List<Written<String>>> SECTORS =
      required(
              "sectors",
              list(Grammars.ID_TEXT),
              "The sectors that it is about, by the names of their pages.")
          .such("artificial-intelligence", "semiconductors");
  static final Field<Written<String>> GROUP =
      optional(
              "group",
              Grammars.WRITTEN_TEXT,
              "The group that it stands in: one of the sector-groups of site.yaml.")
          .such("Technology sectors");
  static final Field<Integer> ORDER =
      optional("order", Grammars.NUMBER, "Its place in the group; smaller numbers stand first.")
          .such("1")
          .otherwise("behind those that have one");
  static final Field<String> CHINESE =
      optional("chinese", Grammars.TEXT, "Its Chinese name.").such("半导体");
  static final Field<String> PINYIN =
      optional("pinyin", Grammars.TEXT, "How the Chinese name is read.").such("bàndǎotǐ");
  static final Field<Written<Period>> PERIOD =
      optional("period", Grammars.PERIOD, "The years that it covers.").such("2026-2030");
  static final Field<LocalDate> APPROVED =
      optional("approved", Grammars.DATE, "The day it was approved.").such("2026-03-12");
  static final Field<Written<String>> SOURCE =
      optional("source", Grammars.ID_TEXT, "The source that describes it.").such("cnn-2026-03-12");

  static final Shape BRIEFING =
      shape(
          "the front matter of a briefing",
          TITLE,
          DATE,
          SUMMARY_NEEDED,
          SECTORS,
          AUTHORS,
          REVIEW_BY,
          FIRST_PUBLISHED,
          UPDATES);
  static final Shape SECTOR =
      shape("the front matter of a sector", TITLE, SUMMARY_NEEDED, GROUP, ORDER, CHINESE, PINYIN);
  static final Shape PLAN =
      shape(
          "the front matter of a plan", TITLE, SUMMARY, PERIOD, APPROVED, CHINESE, PINYIN, SOURCE);
  static final Shape PAGE = shape("the front matter of a page", TITLE, SUMMARY);

  private DocumentShapes() {}

  static Shape of(Scheme scheme) {
    return switch (scheme) {
      case BRIEFING -> BRIEFING;
      case SECTOR -> SECTOR;
      case PLAN -> PLAN;
      default -> PAGE;
    };
  }

  private static Shape shape(String name, Field<?>... own) {
    List<Field<?>> fields = new ArrayList<>(List.of(own));
    fields.addAll(COMMON);
    return new Shape(name, "What the page says of itself.", fields);
  }
}
