package dev.briefing.model;

/** Words of a source, verbatim: what an observation or a cell rests on. */
public record Quote(Written<String> words) {
  public String text() {
    return words.value();
  }
}
