package dev.briefing.render;

import dev.briefing.model.Briefing;
import dev.briefing.model.Plan;
import dev.briefing.model.Sector;
import dev.briefing.model.Site;
import dev.briefing.model.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In which order readers find things. */
final class Shelves {
  private Shelves() {}

  /** The newest first. */
  static List<Briefing> briefings(Site site) {
    return site.briefings().stream()
        .sorted(
            Comparator.comparing(Briefing::date, Comparator.reverseOrder())
                .thenComparing(Briefing::id))
        .toList();
  }

  /** The newest first; plans without a period last. */
  static List<Plan> plans(Site site) {
    Comparator<Plan> end =
        Comparator.comparing(
            (Plan plan) -> plan.period().map(period -> period.end()).orElse(LocalDate.MIN));
    return site.plans().stream().sorted(end.reversed().thenComparing(Plan::id)).toList();
  }

  /**
   * By group, in the order of the site's settings; sectors of no known group come last, under an
   * empty name.
   */
  static Map<String, List<Sector>> sectors(Site site) {
    Map<String, List<Sector>> groups = new LinkedHashMap<>();
    site.settings().sectorGroups().forEach(group -> groups.put(group, new ArrayList<>()));
    site.sectors().stream()
        .sorted(Comparator.comparingInt(Sector::order).thenComparing(s -> Alphabet.key(s.title())))
        .forEach(
            sector -> groups.computeIfAbsent(group(sector), name -> new ArrayList<>()).add(sector));
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  private static String group(Sector sector) {
    return sector.group().map(Written::value).orElse("");
  }
}
