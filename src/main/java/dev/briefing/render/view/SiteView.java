package dev.briefing.render.view;

import java.util.List;

/**
 * What all pages share, as seen from one of them.
 *
 * @param direction which way the language is written: {@code ltr} or {@code rtl}
 * @param home the address of the home page
 * @param style the address of the style sheet
 * @param icon the address of the picture for the browser’s tab
 */
public record SiteView(
    String title,
    String tagline,
    String language,
    String direction,
    String asOf,
    String licence,
    String publisher,
    String home,
    String style,
    String icon,
    List<NavView> nav,
    List<Link> pages,
    List<FeedView> feeds) {
  public SiteView {
    nav = List.copyOf(nav);
    pages = List.copyOf(pages);
    feeds = List.copyOf(feeds);
  }
}
