package dev.briefing.check;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Destination;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Scheme;
import dev.briefing.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * A link that names a figure means one figure. An indicator's bare name under plain words is a link
 * to all its evidence.
 */
final class LinkedFiguresAreOne {
  private LinkedFiguresAreOne() {}

  static void check(List<Link> links, Catalogue catalogue, Problems found) {
    for (Link link : links) {
      if (!link.isImage() && link.destination() instanceof Destination.Figure destination) {
        FigureReference figure = destination.figure();
        Optional<Fault> fault =
            figure.isBare() && !showsFigure(link.reference().text())
                ? LinksResolve.thing(Scheme.INDICATOR, figure.indicator(), catalogue)
                : OneFigure.fault(figure, "indicator:", catalogue);
        fault.ifPresent(some -> some.report(link, found));
      }
    }
  }

  private static boolean showsFigure(String text) {
    String words = text.strip();
    return words.equals("…")
        || words.equals("...")
        || words.codePoints().anyMatch(Character::isDigit);
  }
}
