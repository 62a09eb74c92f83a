package dev.briefing.read.yaml;

import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Turns what the YAML library says into words for someone who does not program. */
final class YamlFault {
  private static final Pattern PLACED =
      Pattern.compile("(?<what>[^\\n]+)\\n in reader, line (?<line>\\d+), column (?<column>\\d+)");

  private YamlFault() {}

  static Problem of(JacksonException fault, TextLines text) {
    String message = String.valueOf(fault.getOriginalMessage());
    Position at =
        fault.getLocation() == null
            ? Position.startOf(text.file())
            : text.position(
                Math.max(1, fault.getLocation().getLineNr()),
                Math.max(1, fault.getLocation().getColumnNr()));
    String what = message;
    Matcher placed = PLACED.matcher(message);
    while (placed.find()) {
      what = placed.group("what");
      at =
          text.position(
              Integer.parseInt(placed.group("line")), Integer.parseInt(placed.group("column")));
    }
    Words words = words(what.toLowerCase(Locale.ROOT));
    Problem problem =
        Problem.of(Rule.YAML_SYNTAX, at, 1, "the YAML cannot be read here: " + words.message());
    return words.hint().isEmpty() ? problem : problem.withHint(words.hint());
  }

  private record Words(String message, String hint) {}

  private static Words words(String what) {
    if (what.contains("mapping values are not allowed")) {
      return new Words(
          "a colon where no key can stand",
          "put a text that holds \": \" in quotes; or indent the line as its neighbours are");
    }
    if (what.contains("'\\t'") || what.contains("(tab)")) {
      return new Words("a tab", "indent with spaces");
    }
    if (what.contains("expected ',' or")) {
      return new Words(
          "a bracket is not closed, or a comma is missing", "look at the line before, too");
    }
    if (what.contains("expected the node content")) {
      return new Words(
          "something is missing: a value, or a closing bracket", "look at the line before, too");
    }
    if (what.contains("unexpected end of stream")) {
      return new Words("a quotation mark is not closed", "look for the text that opens with one");
    }
    if (what.contains("expected <block end>")) {
      return new Words(
          "this line does not fit the ones above it",
          "give the keys of one group the same indentation");
    }
    if (what.contains("could not find expected ':'")) {
      return new Words(
          "a key without a colon", "write key: value, or put a text of several lines in quotes");
    }
    if (what.contains("cannot start any token")) {
      return new Words("a character that a plain text cannot start with", "put the text in quotes");
    }
    if (what.contains("expected a property name")) {
      return new Words("a key has to be a single text", "");
    }
    if (what.contains("undefined alias") || what.contains("found undefined")) {
      return new Words(
          "an alias or tag without a meaning", "put a text that starts with * or ! in quotes");
    }
    if (what.contains("special characters are not allowed")) {
      return new Words("a control character", "delete it");
    }
    return new Words(what.strip(), "");
  }
}
