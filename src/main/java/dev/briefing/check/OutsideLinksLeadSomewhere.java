package dev.briefing.check;

import dev.briefing.model.Answer;
import dev.briefing.model.Source;
import dev.briefing.model.UrlStatus;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A link that leads out of the site leads to a document, by its present address. */
public final class OutsideLinksLeadSomewhere {
  private static final String ARCHIVE = "https://web.archive.org/web/";

  private final LocalDate asOf;
  private final Problems found = new Problems();

  private OutsideLinksLeadSomewhere(LocalDate asOf) {
    this.asOf = asOf;
  }

  /**
   * What does not hold, sorted by place.
   *
   * @param answers what came of asking for each address
   * @param asOf the site's clock
   */
  public static List<Problem> check(
      List<OutsideLink> links, Map<String, Answer> answers, LocalDate asOf) {
    OutsideLinksLeadSomewhere check = new OutsideLinksLeadSomewhere(asOf);
    for (OutsideLink link : links) {
      Optional.ofNullable(answers.get(link.address()))
          .ifPresent(answer -> check.judge(link, answer));
    }
    return check.found.sorted();
  }

  private void judge(OutsideLink link, Answer answer) {
    switch (answer.kind()) {
      case FOUND -> {}
      case MOVED -> moved(link, answer);
      case GONE -> dead(link, answer);
      default -> unreachable(link, answer);
    }
  }

  private void dead(OutsideLink link, Answer answer) {
    String meaning = answer.detail().equals("410") ? "gone for good" : "not found";
    report(
        Rule.DEAD_LINK,
        link,
        "nothing is at " + link.address() + ": " + answer.detail() + ", " + meaning,
        instead(link, UrlStatus.DEAD));
  }

  private void moved(OutsideLink link, Answer answer) {
    if (answer.detail().isEmpty()) {
      report(
          Rule.MOVED_LINK,
          link,
          link.address() + " has moved for good",
          "write " + answer.to() + " instead");
    } else {
      report(
          Rule.MOVED_LINK,
          link,
          link.address() + " leads to a front page now: " + answer.to(),
          "look for the document there and write its address; if it is gone, "
              + instead(link, UrlStatus.DEVIATED));
    }
  }

  private void unreachable(OutsideLink link, Answer answer) {
    report(
        Rule.UNREACHABLE_LINK,
        link,
        link.address() + " was not reached: " + reason(answer),
        advice(answer, link));
  }

  private static String reason(Answer answer) {
    return switch (answer.kind()) {
      case REFUSED -> "its server refuses to show it to a program (" + answer.detail() + ")";
      case BUSY -> "its server asks to come back later (" + answer.detail() + ")";
      case SLOW -> answer.detail();
      case UNKNOWN_HOST -> "no host has the name " + answer.detail();
      case NO_CONNECTION -> "its host takes no connections";
      case INSECURE -> answer.detail();
      case LOOPING -> "it leads from address to address without an end";
      case NOT_ASKED -> "nobody was asked, since " + answer.detail();
      default ->
          answer.detail().matches("[0-9]+")
              ? "its server has a fault of its own (" + answer.detail() + ")"
              : answer.detail();
    };
  }

  private String advice(Answer answer, OutsideLink link) {
    return switch (answer.kind()) {
      case NOT_ASKED -> "open it in a browser to see whether it is there";
      case UNKNOWN_HOST ->
          "mend the address; if the host is gone, " + instead(link, UrlStatus.DEAD);
      default ->
          "open it in a browser: if it is there, nothing is to be done; if it is gone, "
              + instead(link, UrlStatus.DEAD);
    };
  }

  /** What to write where a document is gone, to the letter. */
  private String instead(OutsideLink link, UrlStatus status) {
    String line = "\"url-status: " + status.word() + "\"";
    if (link.source().isEmpty()) {
      return "link to an archived copy, if this is one: " + copy(link.address(), Optional.empty());
    }
    Source source = link.source().get();
    if (link.copy()) {
      String original = source.url().orElse(link.address());
      return "give another copy, if this is one: \"archive-url: "
          + copy(original, link.source())
          + "\"";
    }
    return source.archiveUrl().isPresent()
        ? "write below it the line " + line + ": links lead to its archive-url then"
        : "write below it two lines, \"archive-url: "
            + copy(link.address(), link.source())
            + "\" (if that shows the document) and "
            + line;
  }

  /** Where the Internet Archive shows its copy nearest to the day on which a source was read. */
  private String copy(String address, Optional<Source> source) {
    LocalDate day = source.flatMap(Source::accessed).orElse(asOf);
    return ARCHIVE + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "/" + address;
  }

  private void report(Rule rule, OutsideLink link, String message, String hint) {
    found.add(Problem.of(rule, link.at(), link.length(), message).withHint(hint));
  }
}
