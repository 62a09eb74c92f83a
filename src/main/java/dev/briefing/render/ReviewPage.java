package dev.briefing.render;

import dev.briefing.difference.Change;
import dev.briefing.difference.Detail;
import dev.briefing.difference.Difference;
import dev.briefing.difference.PageChange;
import dev.briefing.difference.Topic;
import dev.briefing.difference.Wording;
import dev.briefing.model.Site;
import dev.briefing.problem.Problem;
import dev.briefing.render.phrase.Words;
import dev.briefing.render.theme.Theme;
import dev.briefing.render.view.Inset;
import dev.briefing.render.view.ReviewView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A difference as a page of its own: one file that needs no other. */
public final class ReviewPage {
  /** Each page is in it twice, with its style. */
  private static final int MOST_PAGES = 40;

  private final Words words;

  private ReviewPage(Words words) {
    this.words = words;
  }

  /**
   * @param site the newer state
   * @param theme how the review itself is drawn
   * @throws dev.briefing.render.theme.ThemeFault when a template cannot be drawn
   */
  public static String draw(
      Difference difference, FramedPages before, FramedPages after, Site site, Theme theme) {
    Words words = theme.words(Locale.forLanguageTag(site.settings().language()));
    ReviewView view = new ReviewPage(words).view(difference, before, after, site);
    return theme
        .drawing(words)
        .draw(
            Plate.REVIEW.template(),
            Plate.REVIEW.names(new Inset.Review(view)),
            Plate.REVIEW.template(),
            address -> address)
        .text();
  }

  private ReviewView view(Difference difference, FramedPages before, FramedPages after, Site site) {
    List<ReviewView.ReviewedPage> pages = new ArrayList<>();
    List<String> touched = List.copyOf(difference.touched());
    for (String address : touched.subList(0, Math.min(MOST_PAGES, touched.size()))) {
      String old = before.at(address);
      String now = after.at(address);
      if (!old.equals(now)) {
        pages.add(new ReviewView.ReviewedPage(address, old, now));
      }
    }
    return new ReviewView(
        site.settings().title(),
        difference.summary(),
        topics(difference),
        difference.pages().stream().map(this::address).toList(),
        difference.gained().stream().map(ReviewPage::line).toList(),
        difference.lost().stream().map(ReviewPage::line).toList(),
        pages,
        Math.max(0, touched.size() - MOST_PAGES));
  }

  private List<ReviewView.ReviewTopic> topics(Difference difference) {
    List<ReviewView.ReviewTopic> topics = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      List<ReviewView.ReviewChange> changes =
          difference.about(topic).stream().map(this::change).toList();
      if (!changes.isEmpty()) {
        topics.add(new ReviewView.ReviewTopic(topic.heading(), changes));
      }
    }
    return topics;
  }

  private ReviewView.ReviewChange change(Change change) {
    return new ReviewView.ReviewChange(
        change.kind().word(),
        change.kind() == Change.Kind.CHANGED ? "" : words.say("review." + change.kind().word()),
        change.name(),
        change.details().stream().map(ReviewPage::detail).toList(),
        change.touches().stream()
            .map(touch -> new ReviewView.ReviewUse(touch.title(), touch.sentence()))
            .toList());
  }

  private static ReviewView.ReviewDetail detail(Detail detail) {
    Wording wording = Wording.of(detail);
    return new ReviewView.ReviewDetail(
        detail.field(), pieces(wording.before()), pieces(wording.after()));
  }

  private static List<ReviewView.ReviewWords> pieces(List<Wording.Piece> pieces) {
    return pieces.stream()
        .map(piece -> new ReviewView.ReviewWords(piece.text(), piece.shared()))
        .toList();
  }

  private ReviewView.ReviewAddress address(PageChange page) {
    String state = page.added() ? "new" : page.dead() ? "gone" : "moved";
    return new ReviewView.ReviewAddress(
        page.address(),
        page.title(),
        state,
        words.say("review." + state, page.movedTo().orElse("")));
  }

  private static String line(Problem problem) {
    return problem.at() + ": " + problem.message() + " [" + problem.rule().code() + "]";
  }
}
