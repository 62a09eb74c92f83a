package dev.briefing.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The words of one language for figures, read from its table. */
final class Lexicon {
  private static final Lexicon ENGLISH = new Lexicon("en.properties");

  /** A unit by one of its names. */
  record UnitName(Family family, Set<String> ids) {}

  /** A fraction in one word or sign. */
  record Fraction(int numerator, int denominator) {}

  private final Map<String, List<String>> table = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, Phrases<String>> keyed = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Integer>> numbers = new ConcurrentHashMap<>();
  private final Map<String, Fraction> fractionSigns = new HashMap<>();
  private final Phrases<UnitName> units = new Phrases<>();
  private final Phrases<UnitName> moneyBefore = new Phrases<>();

  private Lexicon(String resource) {
    Properties lines = new Properties();
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    for (String key : new TreeSet<>(lines.stringPropertyNames())) {
      List<String> entries =
          Stream.of(lines.getProperty(key).split(",")).map(String::strip).toList();
      table.put(key, entries);
      lists.put(key, new LinkedHashSet<>(entries));
    }
    addUnits();
    addFractions();
  }

  static Lexicon english() {
    return ENGLISH;
  }

  private void addUnits() {
    Map<String, UnitName> names = new HashMap<>();
    for (String key : new TreeSet<>(table.keySet())) {
      String[] parts = key.split("\\.", -1);
      if (parts[0].equals("unit")) {
        Family family = Family.valueOf(parts[1].toUpperCase(Locale.ROOT));
        UnitName name = new UnitName(family, Set.of(parts[2]));
        entries(key).forEach(text -> names.merge(text, name, Lexicon::either));
      }
    }
    names.forEach(units::add);
    names.forEach(
        (text, name) -> {
          boolean code = text.equals(text.toUpperCase(Locale.ROOT));
          if (name.family() == Family.MONEY && code) {
            moneyBefore.add(text, name);
          }
        });
  }

  private static UnitName either(UnitName one, UnitName other) {
    Set<String> ids = new TreeSet<>(one.ids());
    ids.addAll(other.ids());
    return new UnitName(one.family(), ids);
  }

  private void addFractions() {
    for (String key : table.keySet()) {
      if (key.startsWith("fraction.")) {
        int denominator = Integer.parseInt(key.substring(key.indexOf('.') + 1));
        entries(key).forEach(word -> fractionSigns.put(word, new Fraction(1, denominator)));
      }
    }
    for (String entry : entries("fractions.more")) {
      String[] parts = entry.split("[ /]", -1);
      fractionSigns.put(
          parts[0], new Fraction(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }
  }

  /** What stands under a key; nothing under one that the language leaves out. */
  private List<String> entries(String key) {
    return List.copyOf(table.getOrDefault(key, List.of()));
  }

  /** Whether a word stands in a list. */
  boolean has(String list, String word) {
    return words(list).contains(word);
  }

  /** The words of a list. */
  Set<String> words(String list) {
    return lists.getOrDefault(list, Set.of());
  }

  /**
   * What is said by phrases under keys that begin alike, such as {@code before.}: key by phrase.
   */
  Phrases<String> keyed(String prefix) {
    return keyed.computeIfAbsent(prefix, this::phrases);
  }

  private Phrases<String> phrases(String prefix) {
    Phrases<String> phrases = new Phrases<>();
    for (String key : new TreeSet<>(table.keySet())) {
      if (key.startsWith(prefix)) {
        entries(key).forEach(text -> phrases.add(text, key.substring(prefix.length())));
      }
    }
    return phrases;
  }

  /** The number after the last point of the key that lists a word: 7 for seven. */
  Map<String, Integer> numbers(String prefix) {
    return numbers.computeIfAbsent(prefix, this::numbersUnder);
  }

  private Map<String, Integer> numbersUnder(String prefix) {
    Map<String, Integer> found = new HashMap<>();
    for (Map.Entry<String, List<String>> line : table.entrySet()) {
      String rest =
          line.getKey().startsWith(prefix) ? line.getKey().substring(prefix.length()) : "";
      if (!rest.isEmpty() && rest.chars().allMatch(Character::isDigit)) {
        line.getValue().forEach(word -> found.put(word, Integer.valueOf(rest)));
      }
    }
    return Map.copyOf(found);
  }

  /** A half for {@code half}, {@code halves} and {@code ½}. */
  Optional<Fraction> fraction(String word) {
    return Optional.ofNullable(fractionSigns.get(word));
  }

  Phrases<UnitName> units() {
    return units;
  }

  /** Signs and codes of currencies that stand before a number. */
  Phrases<UnitName> moneyBefore() {
    return moneyBefore;
  }

  /** Whether a comparator's table names this wording. */
  static Wording wording(String key) {
    return Arrays.stream(Wording.values())
        .filter(wording -> wording.key().equals(key))
        .findFirst()
        .orElse(Wording.PLAIN);
  }
}
