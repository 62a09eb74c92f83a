package dev.briefing.read.shape;

import dev.briefing.model.FigureReference;
import dev.briefing.model.Parsed;
import dev.briefing.model.Period;
import dev.briefing.model.Prose;
import dev.briefing.model.Quote;
import dev.briefing.model.Value;
import dev.briefing.model.Written;
import dev.briefing.problem.Nearest;
import dev.briefing.read.shape.Notation.Digits;
import dev.briefing.read.yaml.Node;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The grammars that the content's fields are made of. */
public final class Grammars {
  private static final Pattern DAY_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern NUMBER_FORM = Pattern.compile("-?[0-9]{1,9}");

  /** Free text of any length. */
  public static final Grammar<String> TEXT = new TextGrammar();

  public static final Grammar<Written<String>> WRITTEN_TEXT = written(TEXT);

  /** Markdown of one line: emphasis and references. */
  public static final Grammar<Prose> MARKDOWN = new MarkdownGrammar();

  /** Words of a source. */
  public static final Grammar<Quote> QUOTE = new QuoteGrammar();

  public static final Grammar<Written<String>> ID_TEXT =
      written(
          matching(
              "a name of lower-case letters, digits and hyphens",
              "(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*",
              "a name: use lower-case letters, digits and hyphens, such as rd-intensity",
              Digits.ANY));

  public static final Grammar<Written<Period>> PERIOD =
      written(
          scalar(
              "a period, such as 2025 or 2026-2030",
              Notation.text(
                  Forms.PERIOD,
                  Digits.YEAR,
                  "2025",
                  "2025-Q1",
                  "2025-03",
                  "2025-03-12",
                  "2026-2030"),
              Period::parse));

  public static final Grammar<Written<Value>> VALUE =
      written(
          scalar(
              "a value, such as 7 or 1.3 trillion",
              Notation.text(Forms.VALUE, Digits.ANY, "7", "1.3 trillion", "4.5 to 5"),
              Value::parse));

  public static final Grammar<Written<FigureReference>> FIGURE =
      written(
          scalar(
              "a reference to a figure, such as rd-intensity/china/2021",
              Notation.text(
                  Forms.FIGURE, Digits.ANY, "rd-intensity/china/2021", "gdp-growth/2026/target"),
              FigureReference::parse));

  public static final Grammar<LocalDate> DATE =
      scalar(
          "a date, such as 2026-03-12",
          Notation.text(Forms.DAY, Digits.NONE, "2026-03-12"),
          Grammars::date);

  public static final Grammar<Integer> NUMBER =
      scalar(
          "a whole number", Notation.text(NUMBER_FORM.pattern(), Digits.WHOLE), Grammars::number);

  public static final Grammar<Boolean> SWITCH =
      scalar(
          "true or false",
          new Notation.Switch(),
          text ->
              switch (text) {
                case "true" -> Parsed.good(true);
                case "false" -> Parsed.good(false);
                default -> Parsed.bad("true or false");
              });

  public static final Grammar<String> WEB_ADDRESS =
      matching(
          "an address that starts with https://",
          "https?://[^\\s/?#<>\"\\\\]+[^\\s<>\"\\\\]*",
          "an address that starts with https:// or http://",
          Digits.NONE,
          "https://example.org/");

  public static final Grammar<String> LANGUAGE_TAG =
      matching(
          "a language, such as en",
          "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*",
          "a language by its BCP 47 name, such as en or zh-Hans",
          Digits.NONE,
          "en",
          "zh-Hans");

  private Grammars() {}

  /** A text that a function reads. */
  public static <T> Grammar<T> scalar(String form, Function<String, Parsed<T>> parse) {
    return scalar(form, Notation.anyText(), parse);
  }

  /** A text that a function reads, and that looks in a way that editors can be told. */
  public static <T> Grammar<T> scalar(
      String form, Notation notation, Function<String, Parsed<T>> parse) {
    return new ScalarGrammar<>(form, notation, parse);
  }

  /**
   * A text that matches a regular expression as a whole.
   *
   * @param expression one that Java and JavaScript read alike
   * @param wanted continues «"…" is not …»
   */
  public static Grammar<String> matching(
      String form, String expression, String wanted, Digits digits, String... examples) {
    Pattern pattern = Pattern.compile(expression);
    return scalar(
        form,
        Notation.text(expression, digits, examples),
        text -> pattern.matcher(text).matches() ? Parsed.good(text) : Parsed.bad(wanted));
  }

  /** The same, with its place kept. */
  public static <T> Grammar<Written<T>> written(Grammar<T> grammar) {
    return new WrittenGrammar<>(grammar);
  }

  /** A list of items. */
  public static <T> Grammar<List<T>> list(Grammar<T> item) {
    return new ListGrammar<>(item);
  }

  /** A list, or its only item without the list around it. */
  public static <T> Grammar<List<T>> oneOrSeveral(Grammar<T> item) {
    return new OneOrSeveralGrammar<>(item);
  }

  /** Keys of the author's own choosing. */
  public static <K, V> Grammar<List<Pair<K, V>>> map(
      String form, Grammar<K> key, Grammar<V> value) {
    return new MapGrammar<>(form, key, value);
  }

  /** One of some words. */
  public static <T> Grammar<T> oneOf(List<T> choices, Function<T, String> word) {
    return oneOf(choices, word, choice -> "");
  }

  /** One of some words, each with what it means. */
  public static <T> Grammar<T> oneOf(
      List<T> choices, Function<T, String> word, Function<T, String> about) {
    List<String> words = choices.stream().map(word).toList();
    String form = words.size() == 1 ? words.get(0) : "one of " + String.join(", ", words);
    return scalar(
        form,
        new Notation.Choice(
            choices.stream()
                .map(choice -> new Notation.Word(word.apply(choice), about.apply(choice)))
                .toList()),
        text -> {
          int index = words.indexOf(text);
          String guess = Nearest.question(text, words).map(question -> "; " + question).orElse("");
          return index >= 0 ? Parsed.good(choices.get(index)) : Parsed.bad(form + guess);
        });
  }

  public static <T extends Enum<T>> Grammar<T> oneOf(T[] choices, Function<T, String> word) {
    return oneOf(Arrays.asList(choices), word);
  }

  public static <T extends Enum<T>> Grammar<T> oneOf(
      T[] choices, Function<T, String> word, Function<T, String> about) {
    return oneOf(Arrays.asList(choices), word, about);
  }

  private static Parsed<LocalDate> date(String text) {
    if (!DAY_FORM.matcher(text).matches()) {
      return Parsed.bad("a date, such as 2026-03-12");
    }
    Parsed<Period> day = Period.parse(text);
    return day.isGood() ? day.map(Period::start) : Parsed.bad("a day of the calendar");
  }

  private static Parsed<Integer> number(String text) {
    return NUMBER_FORM.matcher(text).matches()
        ? Parsed.good(Integer.valueOf(text))
        : Parsed.bad("a whole number");
  }

  static Optional<Node.Scalar> scalarNode(Node node, Scope scope, String form) {
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(scalar);
    }
    scope.wrongType(node, form);
    return Optional.empty();
  }
}
