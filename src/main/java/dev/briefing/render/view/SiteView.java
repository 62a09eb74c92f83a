package dev.briefing.render.view;

import java.util.List;

/**
 * What all pages share, as seen from one of them.
 *
 * @param direction which way the language is written: {@code ltr} or {@code rtl}
 * @param home the address of the home page
 * @param figures the list of every figure; without an address where there is none
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
    LogoView logo,
    List<NavView> nav,
    List<Link> pages,
    Link figures,
    List<FeedView> feeds) {
  public SiteView {
    nav = List.copyOf(nav);
    pages = List.copyOf(pages);
    feeds = List.copyOf(feeds);
  }
}
