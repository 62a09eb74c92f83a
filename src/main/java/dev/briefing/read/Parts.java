package dev.briefing.read;

import dev.briefing.model.Briefing;
import dev.briefing.model.Comparison;
import dev.briefing.model.DatedEdition;
import dev.briefing.model.Editions;
import dev.briefing.model.Entity;
import dev.briefing.model.Image;
import dev.briefing.model.IndicatorTable;
import dev.briefing.model.Losses;
import dev.briefing.model.Page;
import dev.briefing.model.Plan;
import dev.briefing.model.Scheme;
import dev.briefing.model.Sector;
import dev.briefing.model.Settings;
import dev.briefing.model.Site;
import dev.briefing.model.Source;
import dev.briefing.model.Term;
import dev.briefing.model.Unit;
import dev.briefing.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the readers of single files have found so far. */
final class Parts {
  final Problems problems = new Problems();
  final List<Unit> units = new ArrayList<>();
  final List<Entity> entities = new ArrayList<>();
  final List<DatedEdition> editions = new ArrayList<>();
  final List<Source> sources = new ArrayList<>();
  final List<IndicatorTable> tables = new ArrayList<>();
  final List<Comparison> comparisons = new ArrayList<>();
  final List<Term> terms = new ArrayList<>();
  final List<Sector> sectors = new ArrayList<>();
  final List<Plan> plans = new ArrayList<>();
  final List<Briefing> briefings = new ArrayList<>();
  final List<Page> pages = new ArrayList<>();
  final List<Image> images = new ArrayList<>();
  private final Set<String> lost = new TreeSet<>();

  /** Something of a kind is missing, and its id is known. */
  void lost(String kind, String id) {
    lost.add(kind + ":" + id);
  }

  void lost(Scheme scheme, String id) {
    lost(scheme.word(), id);
  }

  /** Adds what the reader of another file has found. */
  void add(Parts other) {
    problems.addAll(other.problems.sorted());
    units.addAll(other.units);
    entities.addAll(other.entities);
    editions.addAll(other.editions);
    sources.addAll(other.sources);
    tables.addAll(other.tables);
    comparisons.addAll(other.comparisons);
    terms.addAll(other.terms);
    sectors.addAll(other.sectors);
    plans.addAll(other.plans);
    briefings.addAll(other.briefings);
    pages.addAll(other.pages);
    images.addAll(other.images);
    lost.addAll(other.lost);
  }

  Site site(String folder, Settings settings) {
    Site site =
        new Site(
            folder,
            settings,
            units,
            entities,
            sources,
            tables,
            comparisons,
            terms,
            sectors,
            plans,
            briefings,
            pages,
            images,
            new Losses(lost));
    return site.withEditions(Editions.declared(editions));
  }
}
