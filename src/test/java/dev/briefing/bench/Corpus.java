package dev.briefing.bench;

import static dev.briefing.bench.Vocabulary.adjective;
import static dev.briefing.bench.Vocabulary.capital;
import static dev.briefing.bench.Vocabulary.noun;
import static dev.briefing.bench.Vocabulary.one;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The invented content of a site: briefings of 600 to 900 words, an indicator of ten years for
 * every ten of them (twelve at least), a glossary. The same for everybody, at any time; the first
 * texts of a small site are not those of a large one, since they refer to each other.
 */
final class Corpus {
  static final int FIRST_YEAR = 2015;
  static final int YEARS = 10;
  static final Map<String, String> SECTORS =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("agriculture", "Agriculture"),
                  Map.entry("climate", "Climate"),
                  Map.entry("digital", "Digital economy"),
                  Map.entry("education", "Education"),
                  Map.entry("energy", "Energy"),
                  Map.entry("finance", "Finance"),
                  Map.entry("health", "Health"),
                  Map.entry("housing", "Housing"),
                  Map.entry("industry", "Industry"),
                  Map.entry("labour", "Labour market"),
                  Map.entry("transport", "Transport"),
                  Map.entry("water", "Water"))));
  static final List<String> SECTOR_IDS = List.copyOf(SECTORS.keySet());
  static final List<String> UNITS = List.of("%", "TWh", "Mt", "km", "GWh", "ha");
  static final Map<String, String> SOURCES =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.of(
                  "national-statistics-office", "National statistics office",
                  "energy-agency", "Energy agency",
                  "central-bank", "Central bank",
                  "ministry-survey", "Ministry survey",
                  "regulator-annual-report", "Regulator annual report",
                  "industry-association", "Industry association",
                  "household-panel", "Household panel")));
  static final List<String> SOURCE_IDS = List.copyOf(SOURCES.keySet());

  private static final long SEED = 20240607;

  /** So many terms of two words are used as often as in any text; more are of three, and rare. */
  private static final int COMMON_TERMS = 200;

  private final int briefings;
  private final int terms;
  private final Sentences sentences = new Sentences(SEED);
  private final List<Series> series;

  /**
   * @param briefings how many
   * @param terms how many entries the glossary has
   */
  Corpus(int briefings, int terms) {
    this.briefings = briefings;
    this.terms = terms;
    Random random = new Random(SEED + 1);
    series =
        IntStream.range(0, Math.max(12, briefings / 10)).mapToObj(i -> series(i, random)).toList();
  }

  int briefings() {
    return briefings;
  }

  List<Series> series() {
    return series;
  }

  List<Series> series(String sector) {
    return series.stream().filter(one -> one.sector().equals(sector)).toList();
  }

  private static Series series(int index, Random random) {
    String name = capital(adjective(random) + " " + noun(random) + " " + noun(random));
    double value = 5 + random.nextDouble() * 895;
    List<String> values = new ArrayList<>();
    for (int year = 0; year < YEARS; year++) {
      value *= 0.93 + random.nextDouble() * 0.16;
      values.add(String.format(Locale.ROOT, "%.2f", value));
    }
    return new Series(
        String.format(Locale.ROOT, "ind-%05d", index),
        name,
        SECTOR_IDS.get(index % SECTOR_IDS.size()),
        one(random, UNITS),
        one(random, SOURCE_IDS),
        values);
  }

  /** The entries, sorted by term. */
  List<Entry> glossary() {
    Random random = new Random(SEED + 2);
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < Math.min(terms, COMMON_TERMS)) {
      names.add(capital(adjective(random) + " " + noun(random)));
    }
    while (names.size() < terms) {
      names.add(capital(adjective(random) + " " + noun(random) + " " + noun(random)));
    }
    return names.stream()
        .sorted()
        .map(name -> new Entry(name, sentences.plain(random) + " " + sentences.plain(random)))
        .toList();
  }

  /** A briefing by its number, from 0. */
  Text briefing(int number) {
    Random random = new Random(SEED * 31 + number);
    List<String> sectors = new ArrayList<>(SECTOR_IDS);
    Collections.shuffle(sectors, random);
    sectors = List.copyOf(sectors.subList(0, 1 + random.nextInt(3)));
    String title =
        String.format(
            "%s %s and %s %s in %s",
            capital(adjective(random)),
            noun(random),
            adjective(random),
            noun(random),
            SECTORS.get(sectors.get(0)).toLowerCase(Locale.ROOT));
    return new Text(
        id(number),
        title,
        LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3200)).toString(),
        sectors,
        sentences.plain(random),
        new Body(this, sentences, random).text());
  }

  static String id(int number) {
    return String.format(Locale.ROOT, "b%05d", number);
  }
}
