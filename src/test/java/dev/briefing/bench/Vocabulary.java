package dev.briefing.bench;

import java.util.List;
import java.util.Random;

/** The words that the invented texts are made of. */
final class Vocabulary {
  static final List<String> NOUNS =
      words(
          """
          capacity demand supply price tariff sector investment project household grid network market
          region budget survey estimate forecast baseline indicator output input policy regulation reform
          programme contract tender subsidy margin cost share growth decline volume reserve storage plant
          facility operator provider ministry agency authority council committee district port corridor
          station reactor turbine crop harvest yield water reservoir basin hospital clinic patient school
          pupil university graduate worker wage vacancy dwelling rent mortgage loan bank credit deposit
          fund bond asset liability import export balance emission target threshold standard permit licence
          audit review report table figure chart appendix schedule quarter year season cycle trend shock
          risk buffer scenario assumption method sample revision
          """);
  static final List<String> VERBS =
      words(
          """
          increased declined stabilised exceeded reached recovered slowed accelerated narrowed widened
          remained contracted expanded shifted reflected covered required supported limited delayed reduced
          improved replaced absorbed matched followed preceded offset outpaced understated
          """);
  static final List<String> ADJECTIVES =
      words(
          """
          regional national annual quarterly seasonal preliminary revised provisional structural cyclical
          public private domestic external marginal average median higher lower stronger weaker moderate
          sharp persistent temporary uneven broad narrow long-term short-term comparable available official
          informal
          """);
  static final List<String> OPENINGS =
      List.of(
          "However, ",
          "In addition, ",
          "By contrast, ",
          "As a result, ",
          "Over the same period, ",
          "According to the latest release, ",
          "In most districts, ",
          "Despite this, ",
          "",
          "",
          "",
          "");
  static final List<String> TAILS =
      List.of(
          "in the second half of the year",
          "relative to the previous release",
          "across all reporting districts",
          "after the 2021 revision",
          "for the third consecutive quarter",
          "under the central scenario",
          "despite lower import volumes",
          "in line with the published target",
          "before seasonal adjustment");
  static final List<String> CONJUNCTIONS =
      List.of("while", "because", "and", "although", "so that");

  private Vocabulary() {}

  static <T> T one(Random random, List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  static String adjective(Random random) {
    return one(random, ADJECTIVES);
  }

  static String noun(Random random) {
    return one(random, NOUNS);
  }

  static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
