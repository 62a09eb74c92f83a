package dev.briefing.read;

import static dev.briefing.read.shape.Field.optional;
import static dev.briefing.read.shape.Field.required;
import static dev.briefing.read.shape.Grammars.list;
import static dev.briefing.read.shape.Grammars.matching;

import dev.briefing.model.Parsed;
import dev.briefing.model.Period;
import dev.briefing.read.shape.Grammar;
import dev.briefing.read.shape.Notation;
import dev.briefing.read.shape.Notation.Digits;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.shape.Shape;
import dev.briefing.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dates as CSL, Zotero and Pandoc write them: {@code {date-parts: [[2026, 3, 12]]}}, {@code
 * 2026-03-12}, or {@code [{year: 2026, month: 3, day: 12}]}. All come out as {@code date-parts}: a
 * list of one or two lists of whole numbers.
 */
final class CslDates {
  static final Grammar<Map<String, Object>> DATE = new DateGrammar();

  private static final String DAY = "[0-9]{4}(?:-[0-9]{1,2}){0,2}";
  private static final Grammar<String> PART =
      matching("a whole number", "[0-9]{1,4}", "a whole number", Digits.WHOLE);
  private static final Shape PARTS =
      Shape.of(
          "a date in a list",
          "A date, or the first and the last day of a time.",
          required("date-parts", list(list(PART)), "Year, month and day of each date.")
              .such("[[2026, 3, 12]]"));
  private static final Shape GROUP =
      Shape.of(
          "a date in parts",
          "A date, its month and day left out where they are not known.",
          required("year", PART, "The year, in four digits.").such("2026"),
          optional("month", PART, "The month.").such("3"),
          optional("day", PART, "The day of the month.").such("12"));
  private static final Notation NOTATION =
      new Notation.Either(
          List.of(
              Notation.text(DAY + "(?:/" + DAY + ")?", Digits.YEAR, "2026-03-12", "2026-03"),
              PARTS.notation(),
              GROUP.notation(),
              new Notation.Items(GROUP.notation())));

  private CslDates() {}

  private static final class DateGrammar implements Grammar<Map<String, Object>> {
    @Override
    public String form() {
      return "a date, such as 2026-03-12 or {date-parts: [[2026, 3, 12]]}";
    }

    @Override
    public Notation notation() {
      return NOTATION;
    }

    @Override
    public Optional<Map<String, Object>> read(Node node, Scope scope) {
      List<List<String>> dates = new ArrayList<>();
      if (!collect(node, dates) || dates.isEmpty() || dates.size() > 2) {
        scope.wrongType(node, form());
        return Optional.empty();
      }
      List<List<Integer>> parts = new ArrayList<>();
      for (List<String> date : dates) {
        Parsed<Period> period = period(date);
        if (period instanceof Parsed.Bad<Period>) {
          String text = String.join("-", date);
          Node.Scalar shown =
              node instanceof Node.Scalar scalar
                  ? scalar
                  : new Node.Scalar(text, false, node.at(), 1, 0, 0);
          scope.invalid(shown, "a date, such as 2026, 2026-03 or 2026-03-12");
          return Optional.empty();
        }
        parts.add(date.stream().map(Integer::valueOf).toList());
      }
      return Optional.of(Map.of("date-parts", List.copyOf(parts)));
    }
  }

  private static Parsed<Period> period(List<String> date) {
    StringBuilder text = new StringBuilder();
    for (String part : date) {
      boolean year = text.length() == 0;
      text.append(year ? part : "-" + (part.length() == 1 ? "0" + part : part));
    }
    boolean odd = date.stream().skip(1).anyMatch(part -> !part.matches("[0-9]{1,2}"));
    return odd || date.size() > 3 ? Parsed.bad("a date") : Period.parse(text.toString());
  }

  private static boolean collect(Node node, List<List<String>> dates) {
    if (node instanceof Node.Scalar scalar) {
      for (String date : scalar.text().split("/", -1)) {
        dates.add(List.of(date.split("-", -1)));
      }
      return true;
    }
    if (node instanceof Node.Mapping mapping) {
      Optional<Node.Entry> parts = mapping.entry("date-parts");
      return parts.isPresent()
          ? mapping.entries().size() == 1 && lists(parts.get().value(), dates)
          : group(mapping, dates);
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream()
          .allMatch(item -> item instanceof Node.Mapping m && group(m, dates));
    }
    return false;
  }

  private static boolean lists(Node node, List<List<String>> dates) {
    if (!(node instanceof Node.Sequence outer)) {
      return false;
    }
    for (Node item : outer.items()) {
      if (!(item instanceof Node.Sequence inner)) {
        return false;
      }
      dates.add(
          inner.items().stream()
              .map(part -> part instanceof Node.Scalar s ? s.text() : "?")
              .toList());
    }
    return true;
  }

  private static boolean group(Node.Mapping mapping, List<List<String>> dates) {
    List<String> date = new ArrayList<>();
    for (String key : List.of("year", "month", "day")) {
      if (mapping.entry(key).isPresent()
          && mapping.entry(key).get().value() instanceof Node.Scalar part) {
        date.add(part.text());
      }
    }
    dates.add(date);
    return !date.isEmpty() && date.size() == mapping.entries().size();
  }
}
