package dev.briefing.check;

import dev.briefing.check.Field.Kind;
import dev.briefing.model.Briefing;
import dev.briefing.model.Cell;
import dev.briefing.model.Comparison;
import dev.briefing.model.Coordinates;
import dev.briefing.model.Document;
import dev.briefing.model.Indicator;
import dev.briefing.model.IndicatorTable;
import dev.briefing.model.Line;
import dev.briefing.model.Observation;
import dev.briefing.model.Plan;
import dev.briefing.model.Sector;
import dev.briefing.model.Site;
import dev.briefing.model.Term;
import dev.briefing.model.Written;
import dev.briefing.problem.Position;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Walks through the names in fields, each once, where many figures share one as well. */
final class Fields {
  private final Consumer<Field> visitor;
  private final Set<Position> seen = new HashSet<>();

  private Fields(Consumer<Field> visitor) {
    this.visitor = visitor;
  }

  static void each(Site site, Consumer<Field> visitor) {
    Fields fields = new Fields(visitor);
    fields.name(Kind.ENTITY, site.settings().entity());
    site.documents().forEach(fields::document);
    site.tables().forEach(fields::table);
    site.comparisons().forEach(fields::comparison);
    site.terms().forEach(fields::term);
  }

  private void document(Document document) {
    Optional<Document> page = Optional.of(document);
    if (document instanceof Briefing briefing) {
      briefing.sectors().forEach(name -> visit(Kind.SECTOR, name, page));
    } else if (document instanceof Plan plan) {
      plan.source().ifPresent(name -> visit(Kind.SOURCE, name, page));
    } else if (document instanceof Sector sector) {
      sector.group().ifPresent(name -> visit(Kind.GROUP, name, page));
    }
  }

  private void table(IndicatorTable table) {
    name(Kind.SECTOR, table.sector());
    for (Indicator indicator : table.indicators()) {
      name(Kind.SECTOR, indicator.sector());
      name(Kind.UNIT, Optional.of(indicator.unit()));
      indicator.observations().forEach(this::observation);
    }
  }

  private void observation(Observation observation) {
    name(Kind.ENTITY, Optional.of(observation.entity()));
    name(Kind.SOURCE, observation.source());
    name(Kind.SOURCE, observation.replaces());
    name(Kind.PLAN, observation.target().plan());
    observation.also().forEach(also -> name(Kind.UNIT, Optional.of(also.unit())));
  }

  private void comparison(Comparison comparison) {
    comparison.columns().forEach(this::line);
    comparison.rows().forEach(this::line);
  }

  private void line(Line line) {
    Coordinates at = line.coordinates();
    name(Kind.INDICATOR, at.indicator());
    name(Kind.ENTITY, at.entity());
    name(Kind.SOURCE, at.source());
    name(Kind.SECTOR, at.sector());
    name(Kind.PLAN, at.plan());
    for (Cell cell : line.cells()) {
      if (cell.content() instanceof Cell.Text text) {
        name(Kind.SOURCE, text.source());
      }
    }
  }

  private void term(Term term) {
    List<Written<String>> see = term.see();
    see.forEach(name -> name(Kind.TERM, Optional.of(name)));
    name(Kind.SOURCE, term.source());
  }

  private void name(Kind kind, Optional<Written<String>> name) {
    name.ifPresent(written -> visit(kind, written, Optional.empty()));
  }

  private void visit(Kind kind, Written<String> name, Optional<Document> page) {
    if (seen.add(name.at())) {
      visitor.accept(new Field(kind, name, page));
    }
  }
}
