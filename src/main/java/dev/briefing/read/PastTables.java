package dev.briefing.read;

import dev.briefing.model.Observation;
import dev.briefing.model.Written;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.yaml.Node;
import dev.briefing.read.yaml.TextLines;
import dev.briefing.read.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads indicator tables as they once were. What was wrong with them then is nobody's problem now.
 * From one revision to the next most of a table stays as it was: an indicator that was read once is
 * known from then on, so that a thousand versions of a table cost little more than what is new in
 * each.
 */
public final class PastTables {
  private static final Pattern LIST =
      Pattern.compile("(?s)(.*?(?:\\A|\\n)indicators:[ \\t]*\\n)(.*)");
  private static final Pattern ITEM = Pattern.compile("\\A(?:[ \\t]*+(?:#.*+)?+\\n)*+( *)- ");

  /** Whom a figure is about when nothing else says so. */
  private final Optional<Written<String>> entity;

  private final Map<String, Optional<List<Observation>>> known = new HashMap<>();

  public PastTables(Optional<Written<String>> entity) {
    this.entity = entity;
  }

  /**
   * The observations of a table; nothing where the file could not be read, so that nobody can tell.
   *
   * @param name how positions name the file
   */
  public Optional<List<Observation>> observations(String name, byte[] bytes) {
    return FileText.decode(bytes, name, new Problems())
        .flatMap(text -> piecemeal(name, text).or(() -> read(name, text)));
  }

  /** Indicator by indicator; nothing where the table is not written as tables usually are. */
  private Optional<List<Observation>> piecemeal(String name, String text) {
    Matcher parts = LIST.matcher(text);
    if (!parts.matches() || hasKeyBehind(parts.group(2))) {
      return Optional.empty();
    }
    Matcher first = ITEM.matcher(parts.group(2));
    if (!first.find()) {
      return Optional.empty();
    }
    List<Observation> all = new ArrayList<>();
    for (String item : parts.group(2).split("(?m)^(?=" + first.group(1) + "- )", -1)) {
      if (!item.isBlank()) {
        String piece = parts.group(1) + item;
        Optional<List<Observation>> found =
            known.computeIfAbsent(name + "\n" + piece, p -> read(name, piece));
        if (found.isEmpty()) {
          return Optional.empty();
        }
        all.addAll(found.get());
      }
    }
    return Optional.of(all);
  }

  /** Whether something follows that stands beside the list. */
  private static boolean hasKeyBehind(String list) {
    return list.lines().anyMatch(line -> !line.isEmpty() && " \t#-".indexOf(line.charAt(0)) < 0);
  }

  private Optional<List<Observation>> read(String name, String text) {
    Problems problems = new Problems();
    TextLines lines = new TextLines(name, text);
    Optional<Node> node = YamlReader.read(lines, problems);
    if (node.isEmpty() || problems.sorted().stream().anyMatch(p -> p.rule() == Rule.YAML_SYNTAX)) {
      return Optional.empty();
    }
    Parts parts = new Parts();
    IndicatorTableReader.read(node.get(), new Scope(lines, problems), parts, entity);
    return Optional.of(
        parts.tables.stream()
            .flatMap(table -> table.indicators().stream())
            .flatMap(indicator -> indicator.observations().stream())
            .toList());
  }
}
