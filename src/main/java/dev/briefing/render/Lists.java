package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Scheme;
import dev.briefing.render.view.CardView;
import dev.briefing.render.view.GroupView;
import dev.briefing.render.view.ListView;
import java.util.List;
import java.util.function.Function;

/** The page that lists all things of a kind. */
final class Lists {
  private Lists() {}

  /** Prints the list unless it is empty: of nothing there is none. */
  static void print(
      Edition edition,
      Press press,
      Scheme kind,
      boolean grid,
      Function<Cards, List<GroupView>> groups) {
    if (!edition.catalogue().ids(kind).isEmpty()) {
      press.at(
          Addresses.list(kind),
          page -> {
            Sheet sheet = new Sheet(edition, Addresses.list(kind));
            ListView view = new ListView(groups.apply(new Cards(sheet)), grid);
            page.print(frame(sheet, kind), Plate.LIST, view);
          });
    }
  }

  static Frame frame(Sheet sheet, Scheme kind) {
    return new Frame(sheet, sheet.say("list." + kind.word()))
        .lede(sheet.say("list." + kind.word() + ".about"));
  }

  static List<GroupView> oneGroup(List<CardView> cards) {
    return List.of(new GroupView("", cards));
  }
}
