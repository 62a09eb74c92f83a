package dev.briefing.render;

import dev.briefing.model.Direction;
import dev.briefing.model.Indicator;
import dev.briefing.model.Written;
import dev.briefing.render.view.FactView;
import dev.briefing.render.view.Html;
import dev.briefing.render.view.Link;
import java.util.ArrayList;
import java.util.List;

/** The key facts of an indicator. */
final class IndicatorFacts {
  private final Sheet sheet;

  IndicatorFacts(Sheet sheet) {
    this.sheet = sheet;
  }

  List<FactView> of(Indicator indicator) {
    Edition edition = sheet.edition();
    List<FactView> facts = new ArrayList<>();
    add(facts, "indicator.unit", Markup.text(edition.phrasing().name(indicator.unit().value())));
    indicator
        .sector()
        .map(Written::value)
        .flatMap(edition.catalogue()::sector)
        .map(sheet::link)
        .ifPresent(link -> add(facts, "indicator.sector", html(link)));
    if (indicator.direction() != Direction.NONE) {
      add(
          facts,
          "indicator.direction",
          Markup.text(sheet.say("direction." + indicator.direction().word())));
    }
    add(
        facts,
        "indicator.count",
        Markup.text(sheet.say("indicator.values", indicator.observations().size())));
    return facts;
  }

  private void add(List<FactView> facts, String label, Html value) {
    facts.add(new FactView(sheet.say(label), value));
  }

  private static Html html(Link link) {
    return new Html(Markup.link(link.href(), Markup.escaped(link.text())));
  }
}
