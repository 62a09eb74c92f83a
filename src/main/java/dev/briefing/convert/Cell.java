package dev.briefing.convert;

/**
 * A cell of a table.
 *
 * @param column what its column is called
 */
record Cell(String text, int line, String column) {
  /** Where it stands and what it says, for the report. */
  String place() {
    return "line " + line + ", column " + Shown.quoted(column) + " " + Shown.quoted(text);
  }
}
