package dev.briefing.render.view;

import java.util.List;

/**
 * What a change of the content means.
 *
 * @param site its title
 * @param summary in one sentence
 * @param topics what has changed, by what it is about
 * @param addresses that are new or gone
 * @param gained problems that are new, a line each
 * @param lost problems that are gone, a line each
 * @param pages that a reader sees change, before and after
 * @param more how many further pages are not shown
 */
public record ReviewView(
    String site,
    String summary,
    List<ReviewTopic> topics,
    List<ReviewAddress> addresses,
    List<String> gained,
    List<String> lost,
    List<ReviewedPage> pages,
    int more) {

  /**
   * Changes about one kind of thing.
   *
   * @param heading of the list
   * @param changes what has changed
   */
  public record ReviewTopic(String heading, List<ReviewChange> changes) {}

  /**
   * One thing that has changed.
   *
   * @param kind added, removed or changed
   * @param word that says so; empty for what has changed
   * @param name what a reviewer would call it
   * @param details what it says otherwise
   * @param uses where else it is used
   */
  public record ReviewChange(
      String kind, String word, String name, List<ReviewDetail> details, List<ReviewUse> uses) {}

  /**
   * What it says otherwise.
   *
   * @param field what it is about
   * @param before in pieces; none where it was not said
   * @param after in pieces; none where it is not said any more
   */
  public record ReviewDetail(String field, List<ReviewWords> before, List<ReviewWords> after) {}

  /**
   * Some words of it.
   *
   * @param text the words
   * @param shared whether they stand before and after
   */
  public record ReviewWords(String text, boolean shared) {}

  /**
   * A place that uses it.
   *
   * @param title of the page
   * @param sentence may be empty
   */
  public record ReviewUse(String title, String sentence) {}

  /**
   * An address that is new or gone.
   *
   * @param address below the site's root
   * @param title of the page
   * @param state new, moved or gone
   * @param word that says so, and where an old one leads to
   */
  public record ReviewAddress(String address, String title, String state, String word) {}

  /**
   * A page, drawn for a frame of its own, without scripts.
   *
   * @param address below the site's root
   * @param before empty where there was none
   * @param after empty where there is none
   */
  public record ReviewedPage(String address, String before, String after) {}
}
