package dev.briefing.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How others cite a page of this site. Nobody is made up: without authors the publisher stands in
 * their place or, without one, the site.
 *
 * @param id a key for reference managers
 * @param type CSL's word for what the page is
 * @param people whether the authors are people
 * @param container the site, where it is not named already, and its edition
 * @param edition the id of the edition that the page belongs to
 * @param asOf the day that the site, or its edition, speaks from
 * @param url where the site is published, if that is known
 */
public record Citation(
    String id,
    String type,
    String title,
    List<String> authors,
    boolean people,
    Optional<String> container,
    Optional<String> publisher,
    Optional<String> edition,
    LocalDate date,
    LocalDate asOf,
    Optional<String> url) {
  public Citation {
    authors = List.copyOf(authors);
  }

  public static Citation of(Site site, Briefing briefing, Optional<String> url) {
    LocalDate date = site.updated(briefing).orElse(briefing.date());
    String id = briefing.scheme().word() + "-" + briefing.id();
    return of(site, id, "webpage", briefing.title(), briefing.authors(), date, url);
  }

  public static Citation of(Site site, Indicator indicator, Optional<String> url) {
    String id = Scheme.INDICATOR.word() + "-" + indicator.id().value();
    return of(site, id, "dataset", indicator.name(), List.of(), site.asOf(), url);
  }

  public static Citation of(Site site, Comparison comparison, Optional<String> url) {
    String id = Scheme.COMPARISON.word() + "-" + comparison.id();
    return of(site, id, "dataset", comparison.title(), List.of(), site.asOf(), url);
  }

  private static Citation of(
      Site site,
      String id,
      String type,
      String title,
      List<String> people,
      LocalDate date,
      Optional<String> url) {
    String name = site.settings().title();
    Optional<String> publisher = site.settings().publisher();
    Optional<DatedEdition> edition = site.editions().own().map(ThisEdition::edition);
    String container = edition.map(one -> of(name, one)).orElse(name);
    List<String> authors = people.isEmpty() ? List.of(publisher.orElse(name)) : people;
    return new Citation(
        id,
        type,
        title,
        authors,
        !people.isEmpty(),
        Optional.of(container).filter(text -> !authors.contains(text)),
        publisher.filter(body -> !authors.contains(body) && !body.equals(name)),
        edition.map(one -> one.id().value()),
        date,
        edition.map(DatedEdition::date).orElse(site.asOf()),
        url);
  }

  private static String of(String site, DatedEdition edition) {
    return site + " (edition of " + edition.date() + ")";
  }

  /**
   * The page as a CSL item. A person is written {@code Family, Given}; which part of another name
   * is the family's nobody can know, so that it stays whole.
   */
  public Map<String, Object> csl() {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", id);
    item.put("type", type);
    item.put("title", title);
    item.put("author", authors.stream().map(this::name).toList());
    container.ifPresent(text -> item.put("container-title", text));
    publisher.ifPresent(text -> item.put("publisher", text));
    edition.ifPresent(id -> item.put("edition", id));
    item.put(
        "issued",
        Map.of(
            "date-parts",
            List.of(List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))));
    item.put("version", asOf.toString());
    url.ifPresent(text -> item.put("URL", text));
    return item;
  }

  private Map<String, String> name(String author) {
    int comma = author.indexOf(',');
    if (!people || comma < 1 || comma == author.length() - 1) {
      return Map.of("literal", author);
    }
    Map<String, String> name = new LinkedHashMap<>();
    name.put("family", author.substring(0, comma).strip());
    name.put("given", author.substring(comma + 1).strip());
    return name;
  }
}
