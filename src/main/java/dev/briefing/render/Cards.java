package dev.briefing.render;

import dev.briefing.model.Briefing;
import dev.briefing.model.Comparison;
import dev.briefing.model.Document;
import dev.briefing.model.Plan;
import dev.briefing.model.Scheme;
import dev.briefing.model.Sector;
import dev.briefing.render.view.CardView;
import dev.briefing.render.view.Name;
import java.util.Optional;
import java.util.stream.Collectors;

/** Entries of lists, as seen from one page. */
final class Cards {
  private final Sheet sheet;

  Cards(Sheet sheet) {
    this.sheet = sheet;
  }

  CardView of(Briefing briefing) {
    String sectors =
        briefing.sectors().stream()
            .map(
                id ->
                    sheet
                        .edition()
                        .catalogue()
                        .sector(id.value())
                        .map(Document::title)
                        .orElse(id.value()))
            .collect(Collectors.joining(", "));
    String date = sheet.edition().dates().of(briefing.date());
    return card(
        briefing, Name.NONE, sectors.isEmpty() ? date : sheet.say("card.briefing", date, sectors));
  }

  CardView of(Sector sector) {
    return card(sector, name(sector.chinese(), sector.pinyin()), "");
  }

  CardView of(Plan plan) {
    String period = plan.period().map(sheet.edition().dates()::of).orElse("");
    return card(plan, name(plan.chinese(), plan.pinyin()), period);
  }

  CardView of(Comparison comparison) {
    return new CardView(
        sheet.link(Scheme.COMPARISON, comparison.id(), comparison.title()),
        Name.NONE,
        "",
        sheet.line(comparison.note()));
  }

  private CardView card(Document document, Name name, String meta) {
    return new CardView(sheet.link(document), name, meta, sheet.line(document.head().summary()));
  }

  private static Name name(Optional<String> chinese, Optional<String> pinyin) {
    return new Name(chinese.orElse(""), pinyin.orElse(""));
  }
}
