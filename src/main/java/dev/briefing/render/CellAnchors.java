package dev.briefing.render;

import java.util.Optional;

/**
 * The anchors of rows and cells on a comparison's page. No heading can have the same: it has no
 * underscore.
 */
final class CellAnchors {
  private CellAnchors() {}

  static String of(String row, Optional<String> column) {
    return "row_" + clean(row) + column.map(id -> "_" + clean(id)).orElse("");
  }

  private static String clean(String id) {
    return id.replaceAll("[^A-Za-z0-9-]", "-");
  }
}
