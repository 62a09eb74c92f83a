package dev.briefing.model;

import dev.briefing.model.LockEntry.Compared;
import dev.briefing.model.LockEntry.Quoted;
import dev.briefing.model.LockEntry.Span;
import dev.briefing.model.LockEntry.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How {@code quotes.lock} is written: one entry a line, its fields separated by spaces, the last
 * one a seal over the others, so that a change by hand shows and a merge of two branches holds.
 */
final class LockGrammar {
  private static final int SEAL = 8;
  private static final Pattern PRINT = Pattern.compile("[0-9a-f]{" + Fingerprint.LENGTH + "}");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,7}");
  private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{0,7})-([1-9][0-9]{0,7})");

  private LockGrammar() {}

  static String write(LockEntry entry) {
    String line = String.join(" ", fields(entry));
    return line + " " + seal(line);
  }

  private static List<String> fields(LockEntry entry) {
    if (entry instanceof Text text) {
      return List.of("text", text.source(), text.text(), Integer.toString(text.words()));
    }
    if (entry instanceof Quoted quoted) {
      String words =
          quoted.words().stream()
              .map(span -> span.first() + "-" + span.last())
              .collect(Collectors.joining(","));
      return List.of(
          "quote",
          quoted.source(),
          quoted.quote(),
          quoted.text(),
          words,
          quoted.checked().toString());
    }
    Compared series = (Compared) entry;
    return List.of(
        "series",
        series.indicator(),
        series.entity(),
        series.source(),
        series.values(),
        series.table(),
        series.checked().toString());
  }

  /** The entry; empty where the line is not what {@link #write} makes. */
  static Optional<LockEntry> read(String line) {
    return entry(Arrays.asList(line.split(" ", -1))).filter(entry -> write(entry).equals(line));
  }

  private static Optional<LockEntry> entry(List<String> fields) {
    return switch (fields.get(0) + " " + fields.size()) {
      case "text 5" -> text(fields);
      case "quote 7" -> quoted(fields);
      case "series 8" -> compared(fields);
      default -> Optional.empty();
    };
  }

  private static Optional<LockEntry> text(List<String> fields) {
    return isPrint(fields.get(2)) && NUMBER.matcher(fields.get(3)).matches()
        ? Optional.of(new Text(fields.get(1), fields.get(2), Integer.parseInt(fields.get(3))))
        : Optional.empty();
  }

  private static Optional<LockEntry> quoted(List<String> fields) {
    List<Optional<Span>> words =
        Arrays.stream(fields.get(4).split(",", -1)).map(LockGrammar::span).toList();
    Parsed<Period> day = Period.parse(fields.get(5));
    return isPrint(fields.get(2))
            && isPrint(fields.get(3))
            && day.isGood()
            && words.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            new Quoted(
                fields.get(1),
                fields.get(2),
                fields.get(3),
                words.stream().map(Optional::orElseThrow).toList(),
                day.orThrow().start()))
        : Optional.empty();
  }

  private static Optional<Span> span(String text) {
    Matcher form = SPAN.matcher(text);
    return form.matches()
        ? Optional.of(new Span(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
            .filter(span -> span.first() <= span.last())
        : Optional.empty();
  }

  private static Optional<LockEntry> compared(List<String> fields) {
    Parsed<Period> day = Period.parse(fields.get(6));
    return isPrint(fields.get(4)) && isPrint(fields.get(5)) && day.isGood()
        ? Optional.of(
            new Compared(
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                fields.get(5),
                day.orThrow().start()))
        : Optional.empty();
  }

  private static boolean isPrint(String text) {
    return PRINT.matcher(text).matches();
  }

  private static String seal(String line) {
    return Fingerprint.of("quotes.lock " + line).substring(0, SEAL);
  }
}
