package dev.briefing.render.view;

import java.util.List;

/**
 * The places that use something.
 *
 * @param title leads to the page that they are all on; without an address where they are not
 * @param uses the places
 * @param more how many there are beyond those that are told
 * @param rest says so, and leads to where they are found; without an address where nothing tells
 *     them, empty where there are none
 */
public record UsesView(Link title, List<UseView> uses, int more, Link rest) {
  public static final UsesView NONE = new UsesView(Link.NONE, List.of(), 0, Link.NONE);

  public UsesView {
    uses = List.copyOf(uses);
  }
}
