package dev.briefing.read.shape;

import dev.briefing.model.FigureReference;
import dev.briefing.model.Parsed;
import dev.briefing.model.Period;
import dev.briefing.model.Prose;
import dev.briefing.model.Quote;
import dev.briefing.model.Value;
import dev.briefing.model.Written;
import dev.briefing.problem.Nearest;
import dev.briefing.read.yaml.Node;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The grammars that the content's fields are made of. */
public final class Grammars {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s/?#<>\"\\\\]+[^\\s<>\"\\\\]*");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

  /** Free text of any length. */
  public static final Grammar<String> TEXT = new TextGrammar();

  public static final Grammar<Written<String>> WRITTEN_TEXT = written(TEXT);

  /** Markdown of one line: emphasis and references. */
  public static final Grammar<Prose> MARKDOWN = new MarkdownGrammar();

  /** Words of a source. */
  public static final Grammar<Quote> QUOTE = new QuoteGrammar();

  public static final Grammar<Written<String>> ID_TEXT =
      written(
          scalar(
              "a name of lower-case letters, digits and hyphens",
              text ->
                  ID.matcher(text).matches() && text.length() <= 100
                      ? Parsed.good(text)
                      : Parsed.bad(
                          "a name: use lower-case letters, digits and hyphens, such as rd-intensity")));

  public static final Grammar<Written<Period>> PERIOD =
      written(scalar("a period, such as 2025 or 2026-2030", Period::parse));

  public static final Grammar<Written<Value>> VALUE =
      written(scalar("a value, such as 7 or 1.3 trillion", Value::parse));

  public static final Grammar<Written<FigureReference>> FIGURE =
      written(
          scalar(
              "a reference to a figure, such as rd-intensity/china/2021", FigureReference::parse));

  public static final Grammar<LocalDate> DATE =
      scalar("a date, such as 2026-03-12", Grammars::date);

  public static final Grammar<Integer> NUMBER = scalar("a whole number", Grammars::number);

  public static final Grammar<Boolean> SWITCH =
      scalar(
          "true or false",
          text ->
              switch (text) {
                case "true" -> Parsed.good(true);
                case "false" -> Parsed.good(false);
                default -> Parsed.bad("true or false");
              });

  public static final Grammar<String> WEB_ADDRESS =
      scalar(
          "an address that starts with https://",
          text ->
              ADDRESS.matcher(text).matches()
                  ? Parsed.good(text)
                  : Parsed.bad("an address that starts with https:// or http://"));

  public static final Grammar<String> LANGUAGE_TAG =
      scalar(
          "a language, such as en",
          text ->
              LANGUAGE.matcher(text).matches()
                  ? Parsed.good(text)
                  : Parsed.bad("a language by its BCP 47 name, such as en or zh-Hans"));

  private Grammars() {}

  /** A text that a function reads. */
  public static <T> Grammar<T> scalar(String form, Function<String, Parsed<T>> parse) {
    return new ScalarGrammar<>(form, parse);
  }

  /** The same, with its place kept. */
  public static <T> Grammar<Written<T>> written(Grammar<T> grammar) {
    return new WrittenGrammar<>(grammar);
  }

  /** A list of items. */
  public static <T> Grammar<List<T>> list(Grammar<T> item) {
    return new ListGrammar<>(item);
  }

  /** Keys of the author's own choosing. */
  public static <K, V> Grammar<List<Pair<K, V>>> map(
      String form, Grammar<K> key, Grammar<V> value) {
    return new MapGrammar<>(form, key, value);
  }

  /** One of some words. */
  public static <T> Grammar<T> oneOf(List<T> choices, Function<T, String> word) {
    List<String> words = choices.stream().map(word).toList();
    String form = words.size() == 1 ? words.get(0) : "one of " + String.join(", ", words);
    return scalar(
        form,
        text -> {
          int index = words.indexOf(text);
          String guess = Nearest.question(text, words).map(question -> "; " + question).orElse("");
          return index >= 0 ? Parsed.good(choices.get(index)) : Parsed.bad(form + guess);
        });
  }

  public static <T extends Enum<T>> Grammar<T> oneOf(T[] choices, Function<T, String> word) {
    return oneOf(Arrays.asList(choices), word);
  }

  private static Parsed<LocalDate> date(String text) {
    if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return Parsed.bad("a date, such as 2026-03-12");
    }
    Parsed<Period> day = Period.parse(text);
    return day.isGood() ? day.map(Period::start) : Parsed.bad("a day of the calendar");
  }

  private static Parsed<Integer> number(String text) {
    return text.matches("-?[0-9]{1,9}")
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
