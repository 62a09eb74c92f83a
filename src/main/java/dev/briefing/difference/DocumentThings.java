package dev.briefing.difference;

import dev.briefing.model.Addresses;
import dev.briefing.model.Briefing;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Correction;
import dev.briefing.model.Destination;
import dev.briefing.model.Document;
import dev.briefing.model.FrontMatter;
import dev.briefing.model.Heading;
import dev.briefing.model.Plan;
import dev.briefing.model.Prose;
import dev.briefing.model.Reference;
import dev.briefing.model.Resolution;
import dev.briefing.model.Sector;
import dev.briefing.model.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of a site that are written in Markdown, sentence by sentence. */
record DocumentThings(Catalogue catalogue) {

  List<Thing> all() {
    return catalogue.site().documents().map(this::thing).toList();
  }

  private Thing thing(Document document) {
    Fields fields = new Fields();
    FrontMatter head = document.head();
    fields
        .put("address", Addresses.of(document))
        .put("title", head.title())
        .put("summary", head.summary());
    own(document, fields);
    fields
        .put("updated", head.updated())
        .put("terms link themselves", head.linksTerms() ? "" : "no")
        .put("old addresses", head.aliases())
        .put("corrections", head.corrections().stream().map(DocumentThings::words).toList());
    return new Thing(
        topic(document),
        document.id(),
        List.of(document.title()),
        document.title(),
        Addresses.of(document),
        fields.map(),
        sentences(document.body()),
        bindings(document));
  }

  private static Topic topic(Document document) {
    return switch (document.scheme()) {
      case BRIEFING -> Topic.BRIEFINGS;
      case SECTOR -> Topic.SECTORS;
      case PLAN -> Topic.PLANS;
      default -> Topic.PAGES;
    };
  }

  private static void own(Document document, Fields fields) {
    if (document instanceof Briefing briefing) {
      fields
          .put("date", briefing.date().toString())
          .put("first published", briefing.firstPublished())
          .put(
              "updates",
              briefing.updates().stream()
                  .flatMap(List::stream)
                  .map(update -> update.date() + ": " + update.note())
                  .toList())
          .put("review by", briefing.reviewBy())
          .put("authors", briefing.authors())
          .put("sectors", briefing.sectors());
    } else if (document instanceof Sector sector) {
      fields
          .put("group", sector.group())
          .put("order", sector.order() == Integer.MAX_VALUE ? "" : String.valueOf(sector.order()))
          .put("Chinese", sector.chinese())
          .put("pinyin", sector.pinyin());
    } else if (document instanceof Plan plan) {
      fields
          .put("period", plan.period())
          .put("approved", plan.approved())
          .put("Chinese", plan.chinese())
          .put("pinyin", plan.pinyin())
          .put("source", plan.source());
    }
  }

  private static String words(Correction correction) {
    return correction.date() + ": " + Fields.line(correction.note().plain());
  }

  /** Headings, sentences, rows of tables and block quotes. */
  private static List<String> sentences(Prose body) {
    Stream<String> headings = body.headings().stream().map(Heading::text);
    Stream<String> statements = body.statements().stream().map(Statement::read);
    Stream<String> quotes =
        body.quotations().stream()
            .filter(quote -> quote.block())
            .map(quote -> quote.quote().text());
    return Stream.of(headings, statements, quotes)
        .flatMap(all -> all)
        .map(text -> Fields.line(text.strip().replaceAll("\\s*\n\\s*", " | ")))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** What each link leads to; the second of two that read alike has a number. */
  private Map<String, String> bindings(Document document) {
    Map<String, String> bindings = new LinkedHashMap<>();
    List<Reference> references = new ArrayList<>(document.body().references());
    document.head().summary().map(Prose::references).ifPresent(references::addAll);
    for (Reference reference : references) {
      String words = reference.text().isBlank() ? reference.raw() : reference.text();
      String key = words;
      for (int i = 2; bindings.containsKey(key); i++) {
        key = words + " (" + i + ")";
      }
      bindings.put(key, target(reference));
    }
    return bindings;
  }

  private String target(Reference reference) {
    if (reference.destination() instanceof Destination.Figure figure
        && catalogue.resolve(figure.figure()) instanceof Resolution.Found found) {
      return new FigureNames(catalogue).full(found.first());
    }
    return reference.raw();
  }
}
