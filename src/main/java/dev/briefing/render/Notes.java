package dev.briefing.render;

import dev.briefing.render.view.FigureView;
import dev.briefing.render.view.NoteView;
import java.util.ArrayList;
import java.util.List;

/** Gathers the evidence of a block's figures: what differs in the value only is told once. */
final class Notes {
  private Notes() {}

  /** The notes in the order of their first figures. */
  static List<NoteView> of(List<FigureView> figures) {
    List<List<FigureView>> groups = new ArrayList<>();
    for (FigureView figure : figures) {
      groups.stream()
          .filter(group -> belongs(figure, group.get(0)))
          .findFirst()
          .orElseGet(
              () -> {
                groups.add(new ArrayList<>());
                return groups.get(groups.size() - 1);
              })
          .add(figure);
    }
    return groups.stream().map(group -> new NoteView(group.get(0).indicator(), group)).toList();
  }

  private static boolean belongs(FigureView figure, FigureView first) {
    return figure.indicator().equals(first.indicator()) && first.sharesEvidence(figure);
  }
}
