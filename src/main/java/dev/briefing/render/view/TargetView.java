package dev.briefing.render.view;

import java.util.List;

/**
 * What becomes of a target.
 *
 * @param plan that sets it; without an address where none does
 * @param reach when it has to hold
 * @param declared what somebody says has become of it; empty where nobody does
 * @param state the class of what was declared
 * @param verdict the class of what the outcomes say
 * @param verdictWord the same in words; empty where what is declared stands alone
 * @param contradicted whether the outcomes say otherwise than what is declared
 * @param arithmetic the sentence that leads to the verdict, or why there is none
 * @param outcomes what is known so far
 * @param successor the target that took its place; without an address where none did
 */
public record TargetView(
    Link plan,
    String reach,
    String declared,
    String state,
    String verdict,
    String verdictWord,
    boolean contradicted,
    String arithmetic,
    List<Link> outcomes,
    Link successor) {
  public TargetView {
    outcomes = List.copyOf(outcomes);
  }

  public static final TargetView NONE =
      new TargetView(Link.NONE, "", "", "", "", "", false, "", List.of(), Link.NONE);
}
