package dev.briefing.render.view;

import java.util.List;

/**
 * What all pages share, as seen from one of them.
 *
 * @param title of the site
 * @param tagline one line that says what it is about; may be empty
 * @param language as BCP 47 names it, such as en
 * @param direction which way the language is written: {@code ltr} or {@code rtl}
 * @param asOf the day that the site speaks from, in words
 * @param licence of the texts; may be empty
 * @param publisher who publishes it; may be empty
 * @param home the address of the home page
 * @param logo the mark at the head of every page; without an address where there is none
 * @param nav the menu
 * @param pages those about the site itself
 * @param figures the list of every figure; without an address where there is none
 * @param changes the list of values that changed; without an address where the site has none
 * @param editions the list of its editions; without an address where the site has none
 * @param feeds of the newest briefings; none in an edition, which does not go on
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
    Link changes,
    Link editions,
    List<FeedView> feeds) {
  public SiteView {
    nav = List.copyOf(nav);
    pages = List.copyOf(pages);
    feeds = List.copyOf(feeds);
  }
}
