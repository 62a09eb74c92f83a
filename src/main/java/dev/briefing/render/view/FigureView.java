package dev.briefing.render.view;

import dev.briefing.render.chart.Sparkline;
import java.util.List;

/**
 * One observation, told in full; templates take what they need.
 *
 * @param anchor the id of its row on its indicator's page
 * @param href leads to its row on its indicator's page
 * @param indicator leads to the indicator's page
 * @param entity whom it is about
 * @param about the entity, where it is not the one that the site is about
 * @param period the time that it belongs to
 * @param number in short, with the unit only where it stands before
 * @param unit what follows the number
 * @param statement whether its source gives words instead of a number
 * @param value in full, with comparator and unit
 * @param also equivalents in other units
 * @param status the class of its status
 * @param statusWord its status in words, with the comparator of a target
 * @param contested whether another source contradicts it
 * @param contesting itself and the observations that contradict it; empty where none does
 * @param sources at most one: where it comes from
 * @param archived leads to a copy of the source, once that has left its address
 * @param quote the words of the source
 * @param note what the editors add
 * @param calculation how it was worked out; empty for what a source gives
 * @param replaces the name of the source whose value it revises
 * @param target what has become of it, if it is a target
 * @param uses how many pages use it, leading to the list; empty below two
 * @param sparkline how the values of its indicator and entity went
 */
public record FigureView(
    String anchor,
    String href,
    Link indicator,
    String entity,
    String about,
    String period,
    String number,
    String unit,
    boolean statement,
    String value,
    String also,
    String status,
    String statusWord,
    boolean contested,
    List<Link> contesting,
    List<Link> sources,
    Link archived,
    String quote,
    Html note,
    Html calculation,
    String replaces,
    TargetView target,
    Link uses,
    Sparkline sparkline) {
  public FigureView {
    contesting = List.copyOf(contesting);
    sources = List.copyOf(sources);
  }

  /** Whether two figures differ in what they are of and in their values, and in nothing else. */
  public boolean sharesEvidence(FigureView other) {
    return isPlain()
        && other.isPlain()
        && statusWord.equals(other.statusWord)
        && sources.equals(other.sources)
        && unit.equals(other.unit);
  }

  /** Whether there is nothing to tell but value, status, source and calculation. */
  private boolean isPlain() {
    boolean valueOnly = !statement && quote.isEmpty() && also.isEmpty() && contesting.isEmpty();
    return valueOnly && target.equals(TargetView.NONE);
  }
}
