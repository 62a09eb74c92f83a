package dev.briefing.read.shape;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the value of a field is written, as far as it can be told without reading it: what an editor
 * needs to complete and mark it. A notation never refuses what its grammar reads, but for two
 * things that are slips more often than not: a key left empty, and {@code true}, {@code null} or a
 * year before 1000 without quotes where a text belongs.
 */
public sealed interface Notation {

  /** Which of the numbers that YAML knows are written here without quotes. */
  enum Digits {
    /** Any number: 7, 1.50. */
    ANY,
    /** A whole number. */
    WHOLE,
    /** A year of four digits. */
    YEAR,
    /** None: what belongs here is no number. */
    NONE
  }

  /**
   * One text or number.
   *
   * @param form what a text has to match as a whole, in the regular expressions that Java and
   *     JavaScript share; empty for any
   * @param examples as they are written in YAML
   */
  record Scalar(String form, Digits digits, List<String> examples) implements Notation {
    public Scalar {
      examples = List.copyOf(examples);
    }
  }

  /** True or false. */
  record Switch() implements Notation {}

  /** One of some words. */
  record Choice(List<Word> words) implements Notation {
    public Choice {
      words = List.copyOf(words);
    }
  }

  /**
   * A word and what it means.
   *
   * @param about empty where the word says enough
   */
  record Word(String text, String about) {}

  /** A list. */
  record Items(Notation item) implements Notation {}

  /** Keys of the author's own choosing, each with a value. */
  record Keys(Notation key, Notation value) implements Notation {}

  /** A group of keys. */
  record Group(Shape shape) implements Notation {}

  /** One of several ways of writing. */
  record Either(List<Notation> ways) implements Notation {
    public Either {
      ways = List.copyOf(ways);
    }
  }

  /** The groups of keys that a value is, or is made of. */
  default Stream<Shape> groups() {
    if (this instanceof Group group) {
      return Stream.of(group.shape());
    }
    if (this instanceof Items items) {
      return items.item().groups();
    }
    if (this instanceof Keys keys) {
      return keys.value().groups();
    }
    return this instanceof Either either
        ? either.ways().stream().flatMap(Notation::groups)
        : Stream.empty();
  }

  /** A text that has to match a form. */
  static Scalar text(String form, Digits digits, String... examples) {
    return new Scalar(form, digits, List.of(examples));
  }

  /** Any text, and so any number. */
  static Scalar anyText() {
    return text("", Digits.ANY);
  }
}
