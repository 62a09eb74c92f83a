package dev.briefing.render.view;

import java.util.List;

/**
 * What becomes of a target.
 *
 * @param state the class of its state: active, met, missed, dropped, superseded or unknown
 * @param outcomes what is known so far
 */
public record TargetView(
    Link plan, String reach, String state, String stateWord, List<Link> outcomes, Link successor) {
  public TargetView {
    outcomes = List.copyOf(outcomes);
  }

  public static final TargetView NONE = new TargetView(Link.NONE, "", "", "", List.of(), Link.NONE);
}
