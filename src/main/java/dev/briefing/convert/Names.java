package dev.briefing.convert;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Entity;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.model.Unit;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a site calls the things that a table of others names: by its id, its name, another of its
 * names, and a country also by its code in ISO 3166.
 */
final class Names {
  private final Catalogue site;
  private final Map<String, String> entities = new LinkedHashMap<>();
  private final Map<String, Optional<String>> asked = new HashMap<>();
  private final Map<String, String> units = new LinkedHashMap<>();
  private final Map<String, String> sources = new LinkedHashMap<>();

  Names(Catalogue site) {
    this.site = site;
    for (Entity entity : site.site().entities()) {
      entity.names().forEach(name -> entities.putIfAbsent(folded(name), entity.id().value()));
    }
    countryCodes().forEach((code, name) -> addCode(code, name));
    for (Unit unit : site.site().units()) {
      String id = unit.id().value();
      put(units, id, id);
      put(units, unit.name(), id);
      put(units, unit.symbol(), id);
    }
    for (Source source : site.site().sources()) {
      String id = source.id().value();
      put(sources, id, id);
      put(sources, source.title(), id);
      put(sources, source.shortTitle(), id);
    }
  }

  private void addCode(String code, String name) {
    Optional.ofNullable(entities.get(folded(name)))
        .ifPresent(id -> entities.putIfAbsent(folded(code), id));
  }

  /** Each code of two or three letters with the English name of its country. */
  private static Map<String, String> countryCodes() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      names.put(code, country.getDisplayCountry(Locale.ENGLISH));
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    return names;
  }

  Optional<String> entity(String text) {
    return asked.computeIfAbsent(text, name -> Optional.ofNullable(entities.get(folded(name))));
  }

  Optional<String> unit(String text) {
    return Optional.ofNullable(units.get(cased(text)));
  }

  Optional<String> source(String text) {
    return Optional.ofNullable(sources.get(cased(text)));
  }

  Optional<String> sector(String text) {
    return Optional.of(text).filter(id -> site.has(Scheme.SECTOR, id));
  }

  Collection<String> entityIds() {
    return site.entityIds();
  }

  Collection<String> unitIds() {
    return site.unitIds();
  }

  Collection<String> ids(Scheme scheme) {
    return site.ids(scheme);
  }

  Catalogue site() {
    return site;
  }

  private static void put(Map<String, String> names, String name, String id) {
    if (!name.isBlank()) {
      names.putIfAbsent(cased(name), id);
    }
  }

  /** Signs count in units: % is not % of GDP. */
  private static String cased(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceFirst("^the ", "");
  }
}
