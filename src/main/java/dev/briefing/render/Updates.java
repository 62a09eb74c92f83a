package dev.briefing.render;

import dev.briefing.model.Briefing;
import dev.briefing.model.History;
import dev.briefing.model.Update;
import dev.briefing.render.view.UpdateView;
import dev.briefing.render.view.UpdatesView;
import java.util.Comparator;
import java.util.List;

/** What is new in a briefing: as its authors say or, where they do not, as git knows it. */
record Updates(Sheet sheet) {

  UpdatesView of(Briefing briefing) {
    return briefing
        .updates()
        .map(updates -> new UpdatesView(declared(updates), ""))
        .orElseGet(() -> known(briefing));
  }

  private List<UpdateView> declared(List<Update> updates) {
    return updates.stream()
        .sorted(Comparator.comparing(Update::date).reversed())
        .map(
            update ->
                new UpdateView(
                    sheet.edition().dates().of(update.date()), Markup.text(update.note())))
        .toList();
  }

  private UpdatesView known(Briefing briefing) {
    History history = sheet.edition().catalogue().site().history();
    List<UpdateView> rows =
        history.of(briefing).updates().stream()
            .filter(step -> step.date().isAfter(briefing.date()))
            .map(
                step ->
                    new UpdateView(
                        sheet.edition().dates().of(step.date()), Markup.text(step.subject())))
            .toList();
    boolean partly = history.knowledge() == History.Knowledge.PARTIAL;
    return rows.isEmpty()
        ? UpdatesView.NONE
        : new UpdatesView(rows, sheet.say(partly ? "updates.part-known" : "updates.about"));
  }
}
