package dev.briefing.difference;

import dev.briefing.glossary.TermUses;
import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.DatedEdition;
import dev.briefing.model.Entity;
import dev.briefing.model.Image;
import dev.briefing.model.Observation;
import dev.briefing.model.Scheme;
import dev.briefing.model.Settings;
import dev.briefing.model.Site;
import dev.briefing.model.Source;
import dev.briefing.model.Term;
import dev.briefing.model.Unit;
import dev.briefing.problem.Problem;
import dev.briefing.trace.Uses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All that a site holds, in words that can be compared with another state of it. */
public final class Inventory {
  private final Catalogue catalogue;
  private final Uses uses;
  private final List<Problem> problems;
  private final List<Thing> things = new ArrayList<>();
  private final Map<String, Observation> figures = new HashMap<>();

  private Inventory(Catalogue catalogue, Uses uses, List<Problem> problems) {
    this.catalogue = catalogue;
    this.uses = uses;
    this.problems = List.copyOf(problems);
    catalogue.site().observations().forEach(o -> figures.putIfAbsent(o.address(), o));
  }

  /**
   * @param site as readers get to see it
   * @param terms where its texts use the terms of the glossary
   * @param problems what is wrong with it
   */
  public static Inventory of(Site site, TermUses terms, List<Problem> problems) {
    Catalogue catalogue = new Catalogue(site);
    Inventory inventory = new Inventory(catalogue, Uses.of(catalogue, terms), problems);
    inventory.things.addAll(new FigureThings(catalogue).all());
    inventory.things.addAll(new TableThings(catalogue).all());
    inventory.things.addAll(new DocumentThings(catalogue).all());
    site.terms().forEach(term -> inventory.things.add(term(term)));
    site.sources().forEach(source -> inventory.things.add(source(source)));
    site.entities().forEach(entity -> inventory.things.add(entity(entity)));
    site.units().forEach(unit -> inventory.things.add(unit(unit)));
    inventory.things.add(settings(site.settings()));
    site.editions().declared().forEach(one -> inventory.things.add(edition(one)));
    site.images().forEach(image -> inventory.things.add(picture(image)));
    return inventory;
  }

  List<Thing> things() {
    return things;
  }

  Optional<Observation> figure(String address) {
    return Optional.ofNullable(figures.get(address));
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Uses uses() {
    return uses;
  }

  List<Problem> problems() {
    return problems;
  }

  private static Thing term(Term term) {
    Fields fields =
        new Fields()
            .put("term", term.term())
            .put("aliases", term.aliases())
            .put("Chinese", term.chinese())
            .put("pinyin", term.pinyin())
            .put("definition", Fields.line(term.definition().plain()))
            .put("see", term.see())
            .put("source", term.source())
            .put("links itself", term.linked() ? "" : "no")
            .put("match", term.match().word())
            .put("except", term.except());
    String id = term.id().value();
    return Thing.of(Topic.TERMS, id, term.term(), Addresses.of(Scheme.TERM, id), fields);
  }

  private static Thing source(Source source) {
    Fields fields = new Fields();
    Map<String, Object> csl = new TreeMap<>(source.csl());
    csl.remove("id");
    csl.forEach((key, value) -> fields.put(key, CslWords.of(value)));
    fields
        .put("archived copy", source.archiveUrl())
        .put(
            "at its address",
            source.whereabouts().isGone() ? source.whereabouts().status().word() : "")
        .put("licence", source.licence())
        .put("note", source.note());
    String id = source.id().value();
    return Thing.of(
        Topic.SOURCES, id, source.shortTitle(), Addresses.of(Scheme.SOURCE, id), fields);
  }

  private static Thing entity(Entity entity) {
    Fields fields =
        new Fields()
            .put("name", entity.name())
            .put("aliases", entity.aliases())
            .put("Chinese", entity.chinese())
            .put("pinyin", entity.pinyin());
    return Thing.of(Topic.NAMES, "entity " + entity.id().value(), entity.name(), "", fields);
  }

  private static Thing unit(Unit unit) {
    Fields fields =
        new Fields()
            .put("name", unit.name())
            .put("symbol", unit.symbol())
            .put("symbol before the number", unit.before())
            .put("decimals", String.valueOf(unit.decimals()));
    return Thing.of(Topic.NAMES, "unit " + unit.id().value(), "unit " + unit.name(), "", fields);
  }

  private static Thing settings(Settings settings) {
    Map<String, String> checks = new TreeMap<>();
    settings.checks().forEach((rule, severity) -> checks.put(rule.code(), severity.word()));
    Fields fields =
        new Fields()
            .put("title", settings.title())
            .put("tagline", settings.tagline())
            .put("language", settings.language())
            .put("as of", settings.asOf())
            .put("base-url", settings.baseUrl())
            .put("edit-url", settings.editUrl())
            .put("publisher", settings.publisher())
            .put("licence", settings.licence())
            .put("citation style", settings.citationStyle())
            .put("entity", settings.entity())
            .put("sector groups", settings.sectorGroups())
            .put("key figures", settings.keyFigures());
    checks.forEach((rule, severity) -> fields.put("check " + rule, severity));
    return Thing.of(Topic.SITE, "site", settings.title(), Addresses.HOME, fields);
  }

  private static Thing edition(DatedEdition edition) {
    Fields fields =
        new Fields()
            .put("revision", edition.revision().value())
            .put("date", edition.date().toString())
            .put("note", edition.note());
    String id = edition.id().value();
    return Thing.of(Topic.EDITIONS, id, id, Addresses.EDITIONS, fields);
  }

  private static Thing picture(Image image) {
    Fields fields = new Fields().put("bytes", image.fingerprint().substring(0, 10));
    image
        .dimensions()
        .ifPresent(size -> fields.put("pixels", size.width() + " × " + size.height()));
    return Thing.of(Topic.PICTURES, image.path(), image.path(), "", fields);
  }
}
