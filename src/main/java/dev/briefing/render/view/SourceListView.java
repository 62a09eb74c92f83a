package dev.briefing.render.view;

import java.util.List;

/**
 * The list of all sources.
 *
 * @param rows the sources
 */
public record SourceListView(List<SourceRowView> rows) {
  public SourceListView {
    rows = List.copyOf(rows);
  }
}
