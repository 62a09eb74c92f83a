package dev.briefing.render.view;

import java.util.List;

/**
 * What a reader can take away from a page.
 *
 * @param data the same as files, each named by its format
 * @param feed of what is new on the page; {@link Link#NONE} where there is none
 * @param citation how the page is cited; none where {@link Html#NONE}
 * @param citations the same for reference managers, each named by its format
 */
public record TakeawayView(List<Link> data, Link feed, Html citation, List<Link> citations) {
  public static final TakeawayView NONE =
      new TakeawayView(List.of(), Link.NONE, Html.NONE, List.of());

  public TakeawayView {
    data = List.copyOf(data);
    citations = List.copyOf(citations);
  }
}
