package dev.briefing.render.view;

import java.util.List;

/**
 * What is new in a text since readers first saw it.
 *
 * @param rows the newest first
 * @param about what is not listed, in a sentence; may be empty
 */
public record UpdatesView(List<UpdateView> rows, String about) {
  public static final UpdatesView NONE = new UpdatesView(List.of(), "");

  public UpdatesView {
    rows = List.copyOf(rows);
  }
}
