package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Plan;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.model.Written;
import dev.briefing.render.view.FactView;
import dev.briefing.render.view.Html;
import dev.briefing.render.view.PlanView;
import java.util.ArrayList;
import java.util.List;

/** Plans, each a tracker of the targets that name it, and the list of them. */
final class PlanPages {
  private final Edition edition;
  private final List<Plan> plans;

  PlanPages(Edition edition) {
    this.edition = edition;
    this.plans = Shelves.plans(edition.catalogue().site());
  }

  void print(Press press) {
    Lists.print(
        edition,
        press,
        Scheme.PLAN,
        false,
        cards -> Lists.oneGroup(plans.stream().map(cards::of).toList()));
    plans.forEach(plan -> press.at(Addresses.of(plan), page -> print(plan, page)));
  }

  private void print(Plan plan, Press press) {
    Sheet sheet = new Sheet(edition, Addresses.of(plan));
    PlanView view =
        new PlanView(
            facts(plan, sheet),
            sheet.figures(edition.catalogue().targetsOf(plan.id())),
            sheet.blocks(plan.body()));
    Frame frame =
        Frame.of(sheet, plan)
            .below(Scheme.PLAN)
            .kicker(sheet.say("plan.kicker"))
            .name(plan.chinese(), plan.pinyin())
            .usedOn(edition.uses().of(Scheme.PLAN, plan.id()));
    press.print(frame, Plate.PLAN, view);
  }

  private List<FactView> facts(Plan plan, Sheet sheet) {
    List<FactView> facts = new ArrayList<>();
    plan.period()
        .map(edition.dates()::of)
        .ifPresent(text -> facts.add(fact(sheet, "plan.period", text)));
    plan.approved()
        .map(edition.dates()::of)
        .ifPresent(text -> facts.add(fact(sheet, "plan.approved", text)));
    plan.source()
        .map(Written::value)
        .flatMap(edition.catalogue()::source)
        .ifPresent(source -> facts.add(source(source, sheet)));
    return facts;
  }

  private static FactView source(Source source, Sheet sheet) {
    sheet.citations().name(source);
    String link = Markup.link(sheet.link(source).href(), Markup.escaped(source.shortTitle()));
    return new FactView(sheet.say("fact.source"), new Html(link));
  }

  private static FactView fact(Sheet sheet, String label, String text) {
    return new FactView(sheet.say(label), Markup.text(text));
  }
}
