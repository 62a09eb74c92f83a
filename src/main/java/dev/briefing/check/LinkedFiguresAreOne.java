package dev.briefing.check;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Destination;
import dev.briefing.model.FigureReference;
import dev.briefing.model.Scheme;
import java.util.Optional;

/**
 * A link that names a figure means one figure. An indicator's bare name under plain words is a link
 * to all its evidence.
 */
final class LinkedFiguresAreOne {
  private LinkedFiguresAreOne() {}

  static Optional<Fault> fault(Link link, Catalogue catalogue) {
    if (link.isImage() || !(link.destination() instanceof Destination.Figure destination)) {
      return Optional.empty();
    }
    FigureReference figure = destination.figure();
    return figure.isBare() && !showsFigure(link.reference().text())
        ? LinksResolve.thing(Scheme.INDICATOR, figure.indicator(), catalogue)
        : OneFigure.fault(figure, "indicator:", catalogue);
  }

  private static boolean showsFigure(String text) {
    String words = text.strip();
    return words.equals("…")
        || words.equals("...")
        || words.codePoints().anyMatch(Character::isDigit);
  }
}
