package dev.briefing.render;

import dev.briefing.model.Source;
import dev.briefing.model.Written;
import dev.briefing.progress.Freshness;
import java.time.LocalDate;
import java.util.Optional;

/** Says on a page how new its data are, and when somebody looks at it again. */
record FreshnessLines(Edition edition) {

  /** {@code Data to 2025, retrieved 23 November 2026}; nothing where there is no outcome. */
  String data(Freshness freshness) {
    if (freshness.newest().isEmpty()) {
      return "";
    }
    String period = edition.dates().of(freshness.newest().get().period().value());
    Optional<LocalDate> read =
        freshness
            .newest()
            .get()
            .source()
            .map(Written::value)
            .flatMap(edition.catalogue()::source)
            .flatMap(Source::accessed);
    return read.map(day -> say("freshness.data.read", period, edition.dates().of(day)))
        .orElseGet(() -> say("freshness.data", period));
  }

  /** {@code Next review by 30 June 2027}; nothing where none is planned. */
  String review(Freshness freshness) {
    return freshness
        .reviewBy()
        .map(
            day ->
                say(
                    "freshness." + freshness.standing().word(),
                    edition.dates().of(day),
                    freshness.days()))
        .orElse("");
  }

  private String say(String key, Object... arguments) {
    return edition.words().say(key, arguments);
  }
}
