package dev.briefing.starter;

import static dev.briefing.starter.WrongInput.unless;

import dev.briefing.problem.Problems;
import dev.briefing.read.yaml.Node;
import dev.briefing.read.yaml.TextLines;
import dev.briefing.read.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A YAML file whose list gets one more item, behind the others; nothing else in the file changes.
 *
 * @param file as messages name it
 * @param text with line feeds at the ends of its lines
 * @param list the key, at the top of the file
 */
record LongerList(String file, String text, String list) {

  /** The new text; {@link WrongInput} where the file has no such list, written in lines. */
  String with(List<String> item) {
    Node.Mapping before = read(text).orElseThrow(() -> new WrongInput(unfit()));
    Node.Sequence items = items(before).orElseThrow(() -> new WrongInput(unfit()));
    TextLines lines = new TextLines(file, text);
    unless(!items.items().isEmpty(), unfit());
    int start = lines.start(items.items().get(0).at().line());
    String margin = text.substring(start).lines().findFirst().orElse("").replaceAll("-.*", "");
    unless(margin.isBlank() && text.startsWith("-", start + margin.length()), unfit());
    String added =
        item.stream()
            .map(line -> (line.isEmpty() ? "" : margin + line) + "\n")
            .collect(Collectors.joining());
    int end = end(before, lines);
    String head = text.substring(0, end);
    String after = head + (head.endsWith("\n") ? "" : "\n") + added + text.substring(end);
    boolean fits =
        read(after)
            .filter(file -> file.entries().size() == before.entries().size())
            .flatMap(this::items)
            .filter(longer -> longer.items().size() == items.items().size() + 1)
            .isPresent();
    unless(fits, unfit());
    return after;
  }

  /** Where the list ends: before the next key and what is said about it, or with the file. */
  private int end(Node.Mapping top, TextLines lines) {
    boolean passed = false;
    for (Node.Entry entry : top.entries()) {
      if (passed) {
        int line = entry.key().at().line();
        while (lines.text().substring(lines.start(line - 1)).matches("(?s)(#|\\s*\n).*")) {
          line--;
        }
        return lines.start(line);
      }
      passed = entry.key().text().equals(list);
    }
    return text.length();
  }

  private Optional<Node.Mapping> read(String yaml) {
    Problems problems = new Problems();
    return YamlReader.read(new TextLines(file, yaml), problems)
        .filter(node -> problems.count() == 0)
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast);
  }

  private Optional<Node.Sequence> items(Node.Mapping file) {
    return file.entry(list)
        .map(Node.Entry::value)
        .filter(Node.Sequence.class::isInstance)
        .map(Node.Sequence.class::cast);
  }

  private String unfit() {
    return "nothing can be added to %s: it has no list \"%s\" with an item in lines of its own"
        .formatted(file, list);
  }
}
