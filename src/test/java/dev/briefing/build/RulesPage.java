package dev.briefing.build;

import dev.briefing.build.RuleExample.Passage;
import dev.briefing.problem.Explanation;
import dev.briefing.problem.Rule;
import dev.briefing.problem.Severity;
import dev.briefing.problem.Topic;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The text of {@code docs/rules.md}. */
final class RulesPage {
  private static final String FENCE = "````";

  private final StringBuilder out = new StringBuilder();
  private final Path folder;

  private RulesPage(Path folder) {
    this.folder = folder;
  }

  /** The page, from the rules, their explanations and their broken sites. */
  static String in(Path folder) throws Exception {
    RulesPage page = new RulesPage(folder);
    page.opening();
    for (Topic topic : Topic.values()) {
      page.out.append("## ").append(topic.title()).append("\n\n");
      for (Rule rule : about(topic).toList()) {
        page.entry(rule);
      }
    }
    return page.out.toString().strip() + "\n";
  }

  private static Stream<Rule> about(Topic topic) {
    return Arrays.stream(Rule.values()).filter(rule -> Explanation.of(rule).topic() == topic);
  }

  private void opening() {
    out.append(
        """
        # The rules

        <!-- Written by RulesPageTest from the rules, their explanations and their broken sites: see CONTRIBUTING.md. -->

        Everything that the build can find fault with. An error keeps the site from being published; a warning is only told. Where an
        entry says so, a site can change how much a rule weighs in its `site.yaml`, to `error`, `warning` or `off`:

        ```yaml
        checks: {unsourced-paragraph: off, unexpected-file: error}
        ```

        Each entry shows how the rule is broken, the very words of the build, and how it is kept.
        """);
    for (Topic topic : Topic.values()) {
      out.append("\n**").append(topic.title()).append("**\n\n");
      out.append("| rule | what holds when it is kept |\n| --- | --- |\n");
      about(topic).forEach(this::line);
    }
    out.append('\n');
  }

  private void line(Rule rule) {
    String code = rule.code();
    out.append("| [").append(code).append("](#").append(code).append(") | ");
    out.append(rule.sentence()).append(" |\n");
  }

  private void entry(Rule rule) throws Exception {
    String code = rule.code();
    RuleExample example =
        RuleExample.of(rule, folder.resolve(code + "/wrong"), folder.resolve(code + "/right"));
    out.append("### ").append(code).append("\n\n");
    out.append("**").append(rule.sentence()).append(".** ").append(weight(rule)).append("\n\n");
    out.append(Explanation.of(rule).markdown()).append("\n\n");
    passages("Wrong", example.files(), example.wrong());
    out.append("The build says:\n\n");
    block("text", example.message().lines().toList());
    passages("Right", example.files(), example.right());
  }

  private static String weight(Rule rule) {
    String name = rule.severity() == Severity.ERROR ? "An error" : "A warning";
    String other = rule.severity() == Severity.ERROR ? "warning" : "error";
    return rule.isSwitchable()
        ? "%s; in `site.yaml`, `checks: {%s: %s}` makes it %s, and `off` silences it."
            .formatted(name, rule.code(), other, other.equals("error") ? "an error" : "a warning")
        : name + ", always.";
  }

  private void passages(String word, Iterable<String> files, List<Passage> passages) {
    if (passages.isEmpty()) {
      out.append(word).append(": there is no `").append(String.join("`, `", files));
      out.append("`.\n\n");
    }
    for (Passage passage : passages) {
      boolean empty = passage.lines().isEmpty();
      out.append(word).append(empty ? ": nothing stands in `" : ", in `").append(passage.file());
      out.append(empty ? "`.\n\n" : "`:\n\n");
      if (!empty) {
        block(language(passage.file()), passage.lines());
      }
    }
  }

  private void block(String language, List<String> lines) {
    boolean plain = lines.stream().noneMatch(line -> line.contains("```"));
    String fence = plain ? "```" : FENCE;
    out.append(fence).append(language).append('\n');
    lines.forEach(line -> out.append(visible(line)).append('\n'));
    out.append(fence).append("\n\n");
  }

  /** Bytes that are no text as the sign that editors show for them. */
  private static String visible(String line) {
    return line.codePoints()
        .map(c -> Character.isISOControl(c) && c != '\t' ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String language(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return ending.equals("md") ? "markdown" : ending.matches("ya?ml|csv") ? ending : "text";
  }
}
