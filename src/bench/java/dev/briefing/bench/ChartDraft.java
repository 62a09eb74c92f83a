package dev.briefing.bench;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Period;
import dev.briefing.model.SiteBuilder;
import dev.briefing.render.chart.Course;
import dev.briefing.render.chart.Mark;
import dev.briefing.render.chart.Sort;
import dev.briefing.render.chart.Subject;
import dev.briefing.render.chart.Trace;
import dev.briefing.render.theme.Theme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A chart of ten years. */
final class ChartDraft {
  static final Subject LINE =
      new Subject(
          List.of(
              new Trace(
                  "World",
                  true,
                  List.of(new Course("", IntStream.range(0, 10).mapToObj(ChartDraft::mark).toList())),
                  List.of())),
          amount -> amount.digits().toPlainString(),
          true,
          Period::text,
          Theme.ofGenerator().words(Locale.ENGLISH));

  private ChartDraft() {}

  private static Mark mark(int year) {
    BigDecimal value = BigDecimal.valueOf(400 + 37 * year % 90);
    Period period = Period.parse(String.valueOf(Corpus.FIRST_YEAR + year)).orThrow();
    return new Mark(period, value, value, Sort.ACTUAL, false, "", value.toString(), "");
  }

  static Catalogue none() {
    return new Catalogue(SiteBuilder.site().build());
  }
}
