package dev.briefing.render;

import dev.briefing.model.Indicator;
import dev.briefing.model.Observation;
import dev.briefing.model.Period;
import dev.briefing.model.Source;
import dev.briefing.model.Value;
import dev.briefing.model.Written;
import dev.briefing.render.chart.Canvas;
import dev.briefing.render.chart.Form;
import dev.briefing.render.chart.Mark;
import dev.briefing.render.chart.Poster;
import dev.briefing.render.chart.Subject;
import dev.briefing.render.view.ChartFileView;
import dev.briefing.render.view.ChartView;
import dev.briefing.render.view.CreditView;
import dev.briefing.render.view.Inset;
import dev.briefing.render.view.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The charts of a page. */
final class Charts {
  private final Sheet sheet;
  private final Edition edition;

  Charts(Sheet sheet) {
    this.sheet = sheet;
    this.edition = sheet.edition();
  }

  /**
   * A chart of observations of an indicator; none, where there is nothing to compare.
   *
   * @param caption what is seen; where it is blank, the indicator and the time
   * @param file whether the chart can be had as a file
   */
  Optional<ChartView> of(
      Indicator indicator, List<Observation> observations, String caption, boolean file) {
    Subject subject = new ChartSubjects(edition).of(indicator, observations);
    Form form = Form.of(subject);
    if (form == Form.NONE) {
      return Optional.empty();
    }
    return Optional.of(
        new ChartView(
            "page_chart_" + sheet.nextChart(),
            caption.isBlank() ? title(indicator, subject) : caption,
            edition.phrasing().name(indicator.unit().value()),
            new ChartDescription(subject).of(form),
            form.draw(subject, Canvas.WIDE),
            form.draw(subject, Canvas.NARROW),
            credits(observations),
            sheet.figures(
                observations.stream().filter(o -> o.value() instanceof Value.Words).toList()),
            file ? sheet.link(path(indicator), sheet.say("chart.file")) : Link.NONE));
  }

  /** Whether there is something to compare. */
  boolean has(Indicator indicator, List<Observation> observations) {
    return Form.of(ChartSubjects.bare(edition).of(indicator, observations)) != Form.NONE;
  }

  /** Where the chart of an indicator lies as a file. */
  static String path(Indicator indicator) {
    return "charts/" + indicator.id().value() + ".svg";
  }

  /** The chart as a file that needs nothing around it. */
  String file(Indicator indicator, ChartView chart) {
    List<String> notes = new ArrayList<>();
    for (CreditView credit : chart.credits()) {
      String name = credit.source().text();
      notes.add(
          sheet.say(
              "chart.file.source",
              credit.licence().isEmpty()
                  ? name
                  : sheet.say("chart.credit", name, credit.licence())));
    }
    if (notes.isEmpty()) {
      notes.add(sheet.say("chart.own"));
    }
    notes.add(
        sheet.say(
            "chart.file.site",
            edition.catalogue().site().settings().title(),
            edition.dates().of(edition.catalogue().site().asOf())));
    Poster poster = Poster.of(chart.wide(), chart.title(), chart.unit(), notes);
    String language = edition.catalogue().site().settings().language();
    ChartFileView view = new ChartFileView(language, chart.description(), poster);
    return new Sheet(edition, path(indicator)).draw(Plate.CHART_FILE, new Inset.ChartFile(view));
  }

  private String title(Indicator indicator, Subject subject) {
    List<Mark> marks = subject.traces().stream().flatMap(trace -> trace.marks()).toList();
    List<Period> periods = marks.stream().map(Mark::period).distinct().toList();
    Period first = periods.stream().min(Comparator.comparing(Period::start)).orElseThrow();
    Period last = periods.stream().max(Period::compareTo).orElseThrow();
    boolean other = subject.traces().size() == 1 && !subject.traces().get(0).focus();
    String what =
        other
            ? sheet.say("chart.title.of", indicator.name(), subject.traces().get(0).name())
            : indicator.name();
    if (periods.size() == 1) {
      return sheet.say("chart.title.one", what, edition.dates().of(first));
    }
    return sheet.say("chart.title", what, from(first), to(last));
  }

  private String from(Period period) {
    return edition.dates().of(years(period, 0, 4));
  }

  private String to(Period period) {
    return edition.dates().of(years(period, 5, 9));
  }

  /** Of several years the first or the last one. */
  private static Period years(Period period, int from, int to) {
    return period.grain() == Period.Grain.YEARS
        ? Period.parse(period.text().substring(from, to)).orThrow()
        : period;
  }

  /** The sources of observations, each once. */
  List<CreditView> credits(List<Observation> observations) {
    return observations.stream()
        .flatMap(observation -> observation.source().stream())
        .map(Written::value)
        .distinct()
        .flatMap(id -> edition.catalogue().source(id).stream())
        .map(this::credit)
        .toList();
  }

  private CreditView credit(Source source) {
    return new CreditView(sheet.link(source), source.licence().orElse(""));
  }
}
