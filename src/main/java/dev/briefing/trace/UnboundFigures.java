package dev.briefing.trace;

import dev.briefing.figure.FigureReader;
import dev.briefing.figure.WrittenFigure;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Destination;
import dev.briefing.model.Mention;
import dev.briefing.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The figures of a site's texts that lead to no observation: their sentences cite a source. */
final class UnboundFigures {
  private final FigureReader reader = FigureReader.english();

  private UnboundFigures() {}

  static List<Entry> of(Catalogue catalogue) {
    UnboundFigures figures = new UnboundFigures();
    return Texts.of(catalogue).parallelStream().map(figures::look).flatMap(List::stream).toList();
  }

  private List<Entry> look(Text text) {
    List<Entry> found = new ArrayList<>();
    for (Statement statement : text.prose().statements()) {
      Spot spot = statement.row() ? Spot.ROW : text.spot();
      Where where = text.body() ? text.where().at(statement.section()) : text.where();
      List<String> sources =
          Stream.of(statement.sources(), text.sources()).flatMap(List::stream).distinct().toList();
      // Of all its figures the same text: they are kept for all pages.
      String sentence = statement.read().stripTrailing();
      for (WrittenFigure figure : reader.find(statement.text())) {
        Use use =
            Use.of(
                sentence, figure.start(), figure.end(), where, spot, statement.at(figure.start()));
        found.add(new Entry(use, false, sources, ""));
      }
    }
    for (Mention mention : text.prose().mentions()) {
      if (mention.reference().destination() instanceof Destination.Unsourced because
          && !reader.all(mention.reference().text()).isEmpty()) {
        Where where = text.body() ? text.where().at(mention.section()) : text.where();
        Use use =
            Use.of(
                mention.sentence(),
                mention.from(),
                mention.to(),
                where,
                text.spot(),
                mention.reference().at());
        found.add(new Entry(use, false, List.of(), because.reason()));
      }
    }
    return found;
  }
}
