package dev.briefing.render.view;

import java.util.List;

/**
 * What other programs are told in the head of a page.
 *
 * @param properties of the Open Graph protocol
 * @param card how large the picture beside a shared link is: a value of {@code twitter:card}
 * @param things what the page is about, as JSON-LD; empty where nothing is said
 * @param tables the address of what describes all data of the site
 */
public record HeadView(List<Property> properties, String card, Html things, String tables) {

  /**
   * Its name and what it says.
   *
   * @param name such as og:title
   * @param content what it says
   */
  public record Property(String name, String content) {}

  public HeadView {
    properties = List.copyOf(properties);
  }
}
