package dev.briefing.render.view;

import java.util.List;

/** What a template sees that draws a piece of a text, or a file: each component under its name. */
public sealed interface Inset {

  /**
   * The evidence of the figures in a block of text.
   *
   * @param notes one for each figure, or for several that share their evidence
   */
  record Notes(List<NoteView> notes) implements Inset {
    public Notes {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Figures that a text embeds.
   *
   * @param embed the figures, with a chart where one says something
   */
  record Embed(EmbedView embed) implements Inset {}

  /**
   * A comparison that a text embeds.
   *
   * @param table the comparison
   */
  record Comparison(TableView table) implements Inset {}

  /**
   * A picture within a line.
   *
   * @param picture the picture
   */
  record Image(PictureView picture) implements Inset {}

  /**
   * A picture in a paragraph of its own.
   *
   * @param picture the picture, with what stands below it
   */
  record Picture(PictureView picture) implements Inset {}

  /**
   * A chart as a file of its own.
   *
   * @param chart the chart, with its title and sources
   */
  record ChartFile(ChartFileView chart) implements Inset {}

  /**
   * What a change of the content means.
   *
   * @param review the change, and the pages that it touches
   */
  record Review(ReviewView review) implements Inset {}
}
