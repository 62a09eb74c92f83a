package dev.briefing.read.yaml;

import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads one YAML document into a tree. */
public final class YamlReader {
  /** Its own limit is lower than that of a file, and its sentence is for programmers. */
  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder()
                  .setAllowDuplicateKeys(true)
                  .setCodePointLimit(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final int DEEPEST = 50;
  private static final String TOO_DEEP = "nested too deeply";

  private final TextLines lines;
  private final Problems problems;
  private final YAMLParser parser;

  private YamlReader(TextLines lines, Problems problems, YAMLParser parser) {
    this.lines = lines;
    this.problems = problems;
    this.parser = parser;
  }

  /**
   * The tree of a document; empty where the text cannot be read or holds nothing, which is then
   * reported.
   *
   * @param text the lines of the file that are YAML
   */
  public static Optional<Node> read(TextLines text, Problems problems) {
    int before = problems.count();
    try (JsonParser parser =
        YAML.createParser(ObjectReadContext.empty(), new WholeCharacters(text.text()))) {
      YamlReader reader = new YamlReader(text, problems, (YAMLParser) parser);
      Node node = reader.document();
      if (node == null && problems.count() == before) {
        problems.add(
            Problem.of(
                    Rule.EMPTY_FILE,
                    Position.startOf(text.file()),
                    1,
                    "there is nothing in this file")
                .withHint("write its text, or delete the file"));
      }
      return Optional.ofNullable(node);
    } catch (StreamConstraintsException limit) {
      if (!TOO_DEEP.equals(limit.getOriginalMessage())) {
        problems.add(
            Problem.of(
                    Rule.YAML_SYNTAX,
                    Position.startOf(text.file()),
                    1,
                    "this YAML is larger than can be read")
                .withHint(
                    "a key has at most 50,000 characters: write what is long behind a colon"));
      }
    } catch (JacksonException broken) {
      problems.add(YamlFault.of(broken, text));
    }
    return Optional.empty();
  }

  private @Nullable Node document() {
    if (parser.nextToken() == null) {
      return null;
    }
    Node node = node(0);
    if (parser.nextToken() != null) {
      problems.add(
          Rule.YAML_FEATURE,
          here(),
          1,
          "a second document starts here: a file holds one, without --- between its lines");
    }
    return node;
  }

  private Node node(int depth) {
    refuseFeatures();
    if (depth > DEEPEST) {
      problems.add(
          Problem.of(
                  Rule.YAML_SYNTAX,
                  here(),
                  1,
                  "lists and groups of keys stand more than "
                      + DEEPEST
                      + " deep in each other here")
              .withHint("take out the brackets that were not meant, or put the text in quotes"));
      throw new StreamConstraintsException(TOO_DEEP);
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping(depth);
    }
    if (token == JsonToken.START_ARRAY) {
      return sequence(depth);
    }
    Place place = place();
    String text = parser.getString();
    boolean plain =
        "\"'|>".indexOf(lines.text().charAt(Math.min(place.start(), lines.text().length() - 1)))
            < 0;
    if (place.start() == place.end() || (text.isEmpty() && plain)) {
      return new Node.Empty(place.at());
    }
    return scalar(text, plain, place);
  }

  private Node.Scalar scalar(String text, boolean plain, Place place) {
    Node.Scalar scalar =
        new Node.Scalar(
            text,
            plain,
            place.at(),
            lines.lengthOnLine(place.start(), place.end()),
            place.start(),
            place.end());
    HiddenCharacters.reportIn(scalar, lines, problems);
    return scalar;
  }

  private Node sequence(int depth) {
    Position at = here();
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new Node.Sequence(items, at);
  }

  private Node mapping(int depth) {
    Position at = here();
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Position> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      refuseFeatures();
      Node.Scalar key = scalar(parser.currentName(), true, place());
      parser.nextToken();
      Node value = node(depth + 1);
      Position first = seen.putIfAbsent(key.text(), key.at());
      if (first != null) {
        String message = "\"" + key.text() + "\" stands here a second time";
        problems.add(
            Problem.of(Rule.DUPLICATE_KEY, key.at(), key.length(), message)
                .withHint("keep this line or line " + first.line() + ", and delete the other"));
      } else if (key.text().equals("<<")) {
        problems.add(
            Rule.YAML_FEATURE, key.at(), 2, "a merge key (<<) is not read: write the keys out");
      } else {
        entries.add(new Node.Entry(key, value));
      }
    }
    return new Node.Mapping(entries, at);
  }

  private void refuseFeatures() {
    Place place = place();
    if (parser.isCurrentAlias()) {
      problems.add(
          Rule.YAML_FEATURE,
          place.at(),
          place.end() - place.start(),
          "an alias (*"
              + parser.getString()
              + ") is not read: write the value out, or put it in quotes");
    } else if (place.start() < lines.text().length()) {
      char first = lines.text().charAt(place.start());
      boolean structure = parser.currentToken().isStructStart();
      if ((first == '&' || first == '!') && (structure || place.end() > place.start())) {
        String name = first == '&' ? "an anchor (&)" : "a tag (!)";
        problems.add(
            Rule.YAML_FEATURE,
            place.at(),
            1,
            name + " is not read: put a text that starts so in quotes");
      }
    }
  }

  private Position here() {
    return place().at();
  }

  /** Where a token stands. */
  private record Place(Position at, int start, int end) {}

  private Place place() {
    TokenStreamLocation from = parser.currentTokenLocation();
    TokenStreamLocation to = parser.currentLocation();
    int start = lines.offset(from.getLineNr(), from.getColumnNr());
    int end = lines.offset(to.getLineNr(), to.getColumnNr());
    return new Place(
        lines.position(from.getLineNr(), from.getColumnNr()), start, Math.max(start, end));
  }
}
