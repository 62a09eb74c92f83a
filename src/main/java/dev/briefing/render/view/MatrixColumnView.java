package dev.briefing.render.view;

import java.util.List;

/**
 * What holds for all values of a series.
 *
 * @param entity whom the series is about
 * @param status the class of its status
 * @param statusWord its status in words
 * @param source at most one
 */
public record MatrixColumnView(String entity, String status, String statusWord, List<Link> source) {
  public MatrixColumnView {
    source = List.copyOf(source);
  }
}
