package dev.briefing.export.data;

import java.util.List;
import java.util.function.Function;

/** What the columns of the ledger mean; the order is that of the files. */
final class LedgerColumns {
  static final List<Column<LedgerRow>> ALL =
      List.of(
          text("page", "The page that shows the figure, from the site's root.", LedgerRow::page)
              .always(),
          text("title", "The page's title.", row -> row.use().where().title()).always(),
          text("anchor", "The place on the page.", LedgerRow::anchor),
          text("place", "What kind of place it is.", row -> row.use().spot().word()).always(),
          text(
              "sentence",
              "The sentence as it is read, or the cells of the row.",
              row -> row.use().sentence()),
          text("words", "What the author wrote of the figure.", row -> row.use().words()),
          Column.<LedgerRow>of(
                  "bound",
                  Column.Type.BOOLEAN,
                  "Whether it leads to an observation, and was compared with it.",
                  row -> String.valueOf(row.entry().bound()))
              .always(),
          text(
              "indicator",
              "The observation's indicator.",
              row -> row.figure(figure -> figure.indicator())),
          text("indicator_name", "The indicator's name.", LedgerRow::indicatorName),
          text(
              "entity",
              "Whom the observation is about.",
              row -> row.figure(figure -> figure.entity().value())),
          text("entity_name", "The name of the entity.", LedgerRow::entityName),
          text(
              "period",
              "The time the observation is about.",
              row -> row.figure(figure -> figure.period().value().toString())),
          text(
              "kind",
              "What sort of knowledge it is.",
              row -> row.figure(figure -> figure.kind().word())),
          text(
              "status",
              "How sure it is, and of what sort.",
              row -> row.figure(figure -> figure.status().word())),
          text(
              "comparator",
              "How the number bounds the truth.",
              row -> row.figure(figure -> figure.comparator().word())),
          text(
              "value",
              "What the observation says, as the site's own table has it.",
              LedgerRow::value),
          text("unit", "The id of the value's unit.", LedgerRow::unit),
          text(
              "source",
              "The ids of the sources, with a semicolon between them.",
              row -> String.join("; ", row.entry().sources())),
          text("source_title", "Their titles.", LedgerRow::sourceTitles),
          text("quote", "The words of the source.", LedgerRow::quote),
          text(
              "unsourced",
              "Why nobody vouches for the figure, where its author says so.",
              row -> row.entry().unsourced()),
          text(
              "evidence",
              "The address of the observation, from the site's root.",
              LedgerRow::evidence),
          text("file", "Where it is written.", row -> row.use().at().file()).always(),
          Column.<LedgerRow>of(
                  "line",
                  Column.Type.INTEGER,
                  "The line of that file.",
                  row -> String.valueOf(row.use().at().line()))
              .always());

  private LedgerColumns() {}

  private static Column<LedgerRow> text(
      String name, String description, Function<LedgerRow, String> cell) {
    return Column.text(name, description, cell);
  }
}
