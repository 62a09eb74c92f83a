package dev.briefing.read.shape;

import dev.briefing.model.Kind;
import dev.briefing.model.Magnitude;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The grammars of the model as regular expressions, for editors. They admit all that the model
 * reads; what only reckoning can tell, such as the 30th of February, is left to the build.
 */
final class Forms {
  private static final String MONTH = "(?:0[1-9]|1[0-2])";
  private static final String DAY_OF_MONTH = "(?:0[1-9]|[12][0-9]|3[01])";
  private static final String ID = "[a-z0-9][a-z0-9-]*";
  private static final String NUMBER =
      "[-\u2212]?[0-9]+(?:\\.[0-9]+)?(?: (?:"
          + Arrays.stream(Magnitude.values())
              .map(Magnitude::word)
              .filter(word -> !word.isEmpty())
              .collect(Collectors.joining("|"))
          + "))?";

  static final String DAY = "[0-9]{4}-" + MONTH + "-" + DAY_OF_MONTH;
  static final String PERIOD =
      "[0-9]{4}(?:-(?:[0-9]{4}|Q[1-4]|" + MONTH + "(?:-" + DAY_OF_MONTH + ")?))?";
  static final String VALUE = NUMBER + "(?: to " + NUMBER + ")?";
  private static final String ENTITIES = "[a-z][a-z0-9-]*(?:\\+" + ID + ")*";
  private static final String KINDS =
      Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining("|"));
  static final String FIGURE =
      ID
          + after("/", ENTITIES)
          + after("/", PERIOD + "|latest")
          + after("/", KINDS)
          + after("@", "[A-Za-z0-9_][A-Za-z0-9_.:-]*")
          + after("#", ID);

  private Forms() {}

  /** A part that may be left out. */
  private static String after(String sign, String part) {
    return "(?:" + sign + "(?:" + part + "))?";
  }
}
