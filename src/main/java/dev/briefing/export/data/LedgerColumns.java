package dev.briefing.export.data;

import java.util.List;
import java.util.Map;

/** What the columns of the ledger mean; the order is that of the files. */
final class LedgerColumns {
  static final List<Column<Map<String, String>>> ALL =
      List.of(
          text("page", "The page that shows the figure, from the site's root.").always(),
          text("title", "The page's title.").always(),
          text("anchor", "The place on the page."),
          text("place", "What kind of place it is.").always(),
          text("sentence", "The sentence as it is read, or the cells of the row."),
          text("words", "What the author wrote of the figure."),
          of(
                  "bound",
                  Column.Type.BOOLEAN,
                  "Whether it leads to an observation, and was compared with it.")
              .always(),
          text("indicator", "The observation's indicator."),
          text("indicator_name", "The indicator's name."),
          text("entity", "Whom the observation is about."),
          text("entity_name", "The name of the entity."),
          text("period", "The time the observation is about."),
          text("kind", "What sort of knowledge it is."),
          text("status", "How sure it is, and of what sort."),
          text("comparator", "How the number bounds the truth."),
          text("value", "What the observation says, as the site's own table has it."),
          text("unit", "The id of the value's unit."),
          text("source", "The ids of the sources, with a semicolon between them."),
          text("source_title", "Their titles."),
          text("quote", "The words of the source."),
          text("unsourced", "Why nobody vouches for the figure, where its author says so."),
          text("evidence", "The address of the observation, from the site's root."),
          text("file", "Where it is written.").always(),
          of("line", Column.Type.INTEGER, "The line of that file.").always());

  private LedgerColumns() {}

  private static Column<Map<String, String>> text(String name, String description) {
    return of(name, Column.Type.STRING, description);
  }

  private static Column<Map<String, String>> of(String name, Column.Type type, String description) {
    return Column.of(name, type, description, cells -> cells.getOrDefault(name, ""));
  }
}
