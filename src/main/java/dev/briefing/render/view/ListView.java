package dev.briefing.render.view;

import java.util.List;

/**
 * A page that lists all things of a kind.
 *
 * @param groups one without a title where the things have no groups
 * @param grid whether the entries are short enough to stand in columns
 */
public record ListView(List<GroupView> groups, boolean grid) {
  public ListView {
    groups = List.copyOf(groups);
  }
}
