package dev.briefing.check;

import dev.briefing.model.Colour;
import dev.briefing.model.Ground;
import dev.briefing.model.Look;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The accent colour of a site can be read on its pages, in light and dark. */
final class AccentsCanBeRead {
  private AccentsCanBeRead() {}

  static void check(Look look, Problems found) {
    look.accent().ifPresent(accent -> check(accent, Ground.LIGHT, found));
    look.accentDark().ifPresent(accent -> check(accent, Ground.DARK, found));
  }

  private static void check(Written<Colour> accent, Ground ground, Problems found) {
    Colour colour = accent.value();
    if (ground.shows(colour)) {
      return;
    }
    String message =
        "\"%s\" has a contrast of %s to 1 with the background of a %s page; letters need %s to 1"
            .formatted(
                colour.hex(), ratio(ground.contrast(colour)), ground.word(), ratio(Ground.ENOUGH));
    found.add(
        Problem.of(Rule.LOW_CONTRAST, accent.at(), accent.length(), message)
            .withHint(
                "the nearest shade that can be read is \"%s\""
                    .formatted(ground.shade(colour).hex())));
  }

  /** Rounded down: what falls short by little still looks as if it did. */
  private static String ratio(double contrast) {
    return BigDecimal.valueOf(contrast).setScale(1, RoundingMode.DOWN).toString();
  }
}
