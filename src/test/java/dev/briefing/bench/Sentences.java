package dev.briefing.bench;

import static dev.briefing.bench.Vocabulary.adjective;
import static dev.briefing.bench.Vocabulary.capital;
import static dev.briefing.bench.Vocabulary.noun;
import static dev.briefing.bench.Vocabulary.one;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Four thousand sentences of 14 to 24 words, now and then with a mark inside. */
final class Sentences {
  private static final int POOL = 4000;

  private final List<String> pool;

  Sentences(long seed) {
    Random random = new Random(seed);
    pool = Stream.generate(() -> sentence(random)).limit(POOL).toList();
  }

  String any(Random random) {
    return one(random, pool);
  }

  /** The same without marks. */
  String plain(Random random) {
    return any(random).replaceAll("[*`]", "");
  }

  /** The first dozen words of one. */
  String opening(Random random) {
    String[] words = any(random).split(" ");
    return String.join(" ", List.of(words).subList(0, Math.min(12, words.length)));
  }

  private static String sentence(Random random) {
    String first = adjective(random);
    String main =
        String.format(
            Locale.ROOT,
            "%s of the %s %s %s by %.1f per cent",
            noun(random),
            adjective(random),
            noun(random),
            one(random, Vocabulary.VERBS),
            0.2 + random.nextDouble() * 18.8);
    String conjunction = one(random, Vocabulary.CONJUNCTIONS);
    String second = adjective(random);
    String side =
        noun(random) + " " + one(random, Vocabulary.VERBS) + " " + one(random, Vocabulary.TAILS);
    double mark = random.nextDouble();
    if (mark < 0.08) {
      first = "**" + first + "**";
    } else if (mark < 0.14) {
      second = "*" + second + "*";
    } else if (mark < 0.16) {
      side += String.format(Locale.ROOT, " (series `IND-%04d`)", random.nextInt(1000));
    }
    String opening = one(random, Vocabulary.OPENINGS);
    return capital(
        opening
            + "the "
            + first
            + " "
            + main
            + " "
            + conjunction
            + " the "
            + second
            + " "
            + side
            + ".");
  }
}
