package dev.briefing.render.view;

import java.util.List;

/**
 * The content of the page of all changed values.
 *
 * @param revisions the newest first
 * @param unknown what cannot be told, in a sentence; empty where all is known
 */
public record ChangesView(List<RevisionView> revisions, String unknown) {
  public ChangesView {
    revisions = List.copyOf(revisions);
  }
}
