package dev.briefing.render;

import dev.briefing.model.Bound;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Indicator;
import dev.briefing.model.Kind;
import dev.briefing.model.Magnitude;
import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.model.Reach;
import dev.briefing.model.Source;
import dev.briefing.model.Status;
import dev.briefing.model.Value;
import dev.briefing.model.Written;
import dev.briefing.render.chart.Course;
import dev.briefing.render.chart.Mark;
import dev.briefing.render.chart.Sort;
import dev.briefing.render.chart.Subject;
import dev.briefing.render.chart.Trace;
import dev.briefing.render.phrase.Phrasing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes subjects of charts from observations. Only the outcomes of a series are joined by a line:
 * values that sources give one by one need not be comparable.
 */
final class ChartSubjects {
  private final Edition edition;
  private final Catalogue catalogue;
  private final boolean worded;

  ChartSubjects(Edition edition) {
    this(edition, true);
  }

  private ChartSubjects(Edition edition, boolean worded) {
    this.edition = edition;
    this.catalogue = edition.catalogue();
    this.worded = worded;
  }

  /** Makes them without words, which take most of the time: enough to tell what chart they make. */
  static ChartSubjects bare(Edition edition) {
    return new ChartSubjects(edition, false);
  }

  /**
   * @param observations of the indicator; statements among them are left out
   */
  Subject of(Indicator indicator, List<Observation> observations) {
    Map<String, List<Observation>> entities = new LinkedHashMap<>();
    for (Observation observation : observations) {
      if (!(observation.value() instanceof Value.Words)) {
        String entity = observation.entity().value();
        entities.computeIfAbsent(entity, id -> new ArrayList<>()).add(observation);
      }
    }
    List<Trace> traces =
        entities.entrySet().stream()
            .map(entry -> trace(indicator, entry.getKey(), entry.getValue()))
            .toList();
    String unit = indicator.unit().value();
    return new Subject(
        traces, numbers(unit), !saysMagnitude(unit), edition.dates()::of, edition.words());
  }

  /** The numbers of an axis carry a sign of currency, or a plain %, and no longer unit. */
  private Function<Value.Amount, String> numbers(String unit) {
    Phrasing phrasing = edition.phrasing();
    boolean signed = !phrasing.isAfter(unit) || phrasing.symbol(unit).equals("%");
    return amount ->
        signed
            ? phrasing.compact(amount, unit, Bound.EXACTLY)
            : phrasing.compact(amount, Bound.EXACTLY);
  }

  /** Whether a unit is a million of something, so that "2 m" would mean a million of these. */
  private boolean saysMagnitude(String unit) {
    String name = edition.phrasing().name(unit);
    return Arrays.stream(Magnitude.values())
        .filter(magnitude -> magnitude != Magnitude.ONE)
        .anyMatch(magnitude -> name.contains(edition.words().say("magnitude." + magnitude.word())));
  }

  private Trace trace(Indicator indicator, String entity, List<Observation> all) {
    List<Course> courses = new ArrayList<>();
    Set<Observation> joined = theVeryOnes(List.of());
    Set<Observation> given = theVeryOnes(all);
    for (List<Observation> column : SeriesColumns.of(indicator)) {
      List<Observation> members =
          column.stream()
              .filter(o -> o.kind() == Kind.OUTCOME && given.contains(o))
              .sorted(Comparator.comparing(o -> o.period().value()))
              .toList();
      if (members.size() > 1) {
        courses.add(new Course(source(members.get(0)), members.stream().map(this::mark).toList()));
        joined.addAll(members);
      }
    }
    List<Mark> singles =
        all.stream()
            .filter(o -> !joined.contains(o))
            .sorted(Comparator.comparing((Observation o) -> o.period().value()))
            .map(this::mark)
            .toList();
    boolean focus =
        catalogue.site().settings().entity().filter(id -> id.value().equals(entity)).isPresent();
    return new Trace(name(entity), focus, courses, singles);
  }

  /** An observation is found among others by itself, not by all that it says. */
  private static Set<Observation> theVeryOnes(List<Observation> observations) {
    Set<Observation> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(observations);
    return set;
  }

  private String name(String entity) {
    return catalogue.entity(entity).map(known -> known.name()).orElse(entity);
  }

  Mark mark(Observation observation) {
    Value value = observation.value();
    BigDecimal low = low(value);
    BigDecimal high = value instanceof Value.Range range ? range.high().number() : low;
    return new Mark(
        place(observation),
        low,
        high,
        sort(observation.status()),
        !catalogue.contesting(observation).isEmpty(),
        source(observation),
        worded ? label(observation) : "",
        worded ? tip(observation) : "");
  }

  private String label(Observation observation) {
    String unit = unit(observation);
    return edition.phrasing().isAfter(unit)
        ? edition.phrasing().compact(observation)
        : edition.phrasing().compact(observation, unit);
  }

  private String tip(Observation observation) {
    return edition
        .words()
        .say(
            "chart.tip",
            name(observation.entity().value()),
            edition.dates().of(observation.period().value()),
            edition
                .phrasing()
                .full(observation.value(), unit(observation), observation.comparator()),
            edition.words().say("status." + observation.status().word()));
  }

  private String unit(Observation observation) {
    return catalogue.indicator(observation.indicator()).map(i -> i.unit().value()).orElse("");
  }

  private static BigDecimal low(Value value) {
    if (value instanceof Value.Range range) {
      return range.low().number();
    }
    return value instanceof Value.Amount amount ? amount.number() : BigDecimal.ZERO;
  }

  /** What is to be reached by the end of a period stands at its end. */
  private static Period place(Observation observation) {
    Period period = observation.period().value();
    boolean atEnd =
        observation.target().reach().filter(reach -> reach == Reach.BY_END).isPresent()
            && period.grain() == Period.Grain.YEARS;
    return atEnd ? Period.parse(period.text().substring(5)).orThrow() : period;
  }

  private String source(Observation observation) {
    return Optional.of(observation)
        .flatMap(Observation::source)
        .map(Written::value)
        .flatMap(catalogue::source)
        .map(Source::shortTitle)
        .orElse("");
  }

  private static Sort sort(Status status) {
    return switch (status) {
      case ACTUAL -> Sort.ACTUAL;
      case ESTIMATE, PROVISIONAL -> Sort.UNSURE;
      case TARGET, PLANNED -> Sort.TARGET;
      case FORECAST -> Sort.FORECAST;
      case OWN_CALCULATION -> Sort.CALCULATION;
    };
  }
}
