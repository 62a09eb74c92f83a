package dev.briefing.model;

/**
 * A part of a text, by offsets in UTF-16 units.
 *
 * @param from where it starts
 * @param to behind its last unit
 */
public record Stretch(int from, int to) {

  public boolean holds(int from, int to) {
    return this.from <= from && to <= this.to;
  }
}
