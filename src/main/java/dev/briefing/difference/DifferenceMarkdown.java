package dev.briefing.difference;

import dev.briefing.problem.OneLine;
import dev.briefing.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * A difference as a comment on a pull request. What authors wrote is shown as text, whatever it
 * looks like: no markup, no mention of a person, no picture.
 */
public final class DifferenceMarkdown {
  /** Code hosts refuse comments of more than 65,536 characters. */
  private static final int LONGEST = 60_000;

  /** As many sentences of a figure as a reviewer reads. */
  private static final int MOST_TOUCHES = 12;

  private static final String MARKUP = "\\`*_[]<>#+-!|~$&";

  private final List<String> lines = new ArrayList<>();

  private DifferenceMarkdown() {}

  /** All of it, or as much as a comment may have, ended by a line end. */
  public static String of(Difference difference) {
    DifferenceMarkdown markdown = new DifferenceMarkdown();
    markdown.lines.add("**" + plain(Summary.of(difference)) + "**");
    for (Topic topic : Topic.values()) {
      markdown.topic(topic, difference.about(topic));
    }
    markdown.addresses(difference.pages());
    markdown.problems("Problems that are new", difference.gained());
    markdown.problems("Problems that are gone", difference.lost());
    return markdown.cut();
  }

  private String cut() {
    StringBuilder out = new StringBuilder();
    int shown = 0;
    for (String line : lines) {
      if (out.length() + line.length() > LONGEST) {
        break;
      }
      out.append(line).append('\n');
      shown++;
    }
    return shown == lines.size()
        ? out.toString()
        : out.append("\n*… and ").append(lines.size() - shown).append(" more lines.*\n").toString();
  }

  private void topic(Topic topic, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    heading(topic.heading());
    for (Change change : changes) {
      lines.add("- " + sign(change.kind()) + "**" + plain(change.name()) + "**");
      change.details().forEach(detail -> lines.add("  - " + words(detail)));
      change.touches().stream().limit(MOST_TOUCHES).forEach(touch -> lines.add(words(touch)));
      int more = change.touches().size() - MOST_TOUCHES;
      if (more > 0) {
        lines.add("  - … and in " + more + " more places");
      }
    }
  }

  private static String sign(Change.Kind kind) {
    return switch (kind) {
      case ADDED -> "new: ";
      case REMOVED -> "removed: ";
      case CHANGED -> "";
    };
  }

  private static String words(Detail detail) {
    String field = plain(detail.field());
    String before = detail.before().map(text -> "~~" + plain(text) + "~~").orElse("");
    String after = detail.after().map(text -> "**" + plain(text) + "**").orElse("");
    return field + ": " + before + (before.isEmpty() || after.isEmpty() ? "" : " → ") + after;
  }

  private static String words(Touch touch) {
    String sentence = touch.sentence().isEmpty() ? "" : ": " + plain(touch.sentence());
    return "  - used on *" + plain(touch.title()) + "*" + sentence;
  }

  private void addresses(List<PageChange> pages) {
    if (pages.isEmpty()) {
      return;
    }
    heading("Addresses");
    for (PageChange page : pages) {
      String moved = page.movedTo().map(to -> ", leads to `" + code(to) + "` now").orElse("");
      lines.add(
          "- "
              + (page.added() ? "new: " : "gone: ")
              + "`"
              + code(page.address())
              + "` "
              + plain(page.title())
              + moved
              + (page.dead() ? "  \n  ⚠ " + plain(Deaths.WARNING) : ""));
    }
  }

  private void problems(String heading, List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    heading(heading);
    problems.forEach(problem -> lines.add("- " + plain(DifferenceText.words(problem))));
  }

  private void heading(String text) {
    lines.add("");
    lines.add("### " + text);
    lines.add("");
  }

  private static String code(String address) {
    return OneLine.of(address).replace('`', '\'');
  }

  private static String plain(String text) {
    StringBuilder out = new StringBuilder();
    OneLine.of(text)
        .codePoints()
        .forEach(
            c -> {
              if (c == '@') {
                out.append("@<!-- -->");
              } else if (c < 128 && MARKUP.indexOf(c) >= 0) {
                out.append('\\').appendCodePoint(c);
              } else {
                out.appendCodePoint(c);
              }
            });
    // A number with a full stop or a bracket would begin a list.
    return out.toString().replaceFirst("^([0-9]+)([.)])", "$1\\\\$2");
  }
}
