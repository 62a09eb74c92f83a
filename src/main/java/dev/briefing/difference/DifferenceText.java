package dev.briefing.difference;

import dev.briefing.problem.OneLine;
import dev.briefing.problem.Problem;
import java.util.List;

/** A difference as a person reads it in a terminal. */
public final class DifferenceText {
  private static final String INDENT = "      ";

  private final StringBuilder out = new StringBuilder();

  private DifferenceText() {}

  /** All of it, ended by a line end. */
  public static String of(Difference difference) {
    DifferenceText text = new DifferenceText();
    text.line("", Summary.of(difference));
    for (Topic topic : Topic.values()) {
      text.topic(topic, difference.about(topic));
    }
    text.addresses(difference.pages());
    text.problems("Problems that are new", difference.gained());
    text.problems("Problems that are gone", difference.lost());
    return text.out.toString();
  }

  private void topic(Topic topic, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    heading(topic.heading());
    for (Change change : changes) {
      line("  ", change.kind().sign() + " " + change.name() + where(change.page()));
      change.details().forEach(detail -> line(INDENT, words(detail)));
      for (Touch touch : change.touches()) {
        String sentence = touch.sentence().isEmpty() ? "" : ": " + touch.sentence();
        line(INDENT, "used on " + touch.title() + where(touch.address()) + sentence);
      }
    }
  }

  private static String where(String address) {
    return address.isEmpty() ? "" : " (" + address + ")";
  }

  private static String words(Detail detail) {
    if (detail.before().isEmpty()) {
      return detail.field() + " added: " + detail.after().orElse("");
    }
    return detail.after().isEmpty()
        ? detail.field() + " removed: " + detail.before().get()
        : detail.field() + ": " + detail.before().get() + " → " + detail.after().get();
  }

  private void addresses(List<PageChange> pages) {
    if (pages.isEmpty()) {
      return;
    }
    heading("Addresses");
    for (PageChange page : pages) {
      line("  ", (page.added() ? "+ " : "− ") + page.address() + " (" + page.title() + ")");
      page.movedTo().ifPresent(to -> line(INDENT, "leads to " + to + " now"));
      if (page.dead()) {
        line(INDENT, "warning: " + Deaths.WARNING);
      }
    }
  }

  private void problems(String heading, List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    heading(heading);
    problems.forEach(problem -> line("  ", words(problem)));
  }

  static String words(Problem problem) {
    return problem.at()
        + ": "
        + problem.severity().word()
        + ": "
        + problem.message()
        + " ["
        + problem.rule().code()
        + "]";
  }

  private void heading(String text) {
    out.append('\n');
    line("", text);
  }

  private void line(String indent, String text) {
    out.append(indent).append(OneLine.of(text)).append('\n');
  }
}
