package dev.briefing.model;

import java.util.List;

/**
 * A passage that prose sets in quotation marks, or a block quote that says who is quoted.
 *
 * @param sources the ids of the sources that are cited for it, the nearest first; empty where none
 *     is, which may be any words in quotation marks
 * @param block whether it is a block quote
 */
public record Quotation(Quote quote, List<String> sources, boolean block) {
  public Quotation {
    sources = List.copyOf(sources);
  }

  public String text() {
    return quote.text();
  }
}
