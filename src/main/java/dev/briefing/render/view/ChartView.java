package dev.briefing.render.view;

import dev.briefing.render.chart.Picture;
import java.util.List;

/**
 * A chart with all that has to stand around it.
 *
 * @param id what the ids of its parts begin with
 * @param title what is seen
 * @param unit what is measured, and any note on the axis
 * @param description the chart in sentences
 * @param wide for screens and paper
 * @param narrow the same for phones
 * @param credits the sources of the values, each with its licence
 * @param statements what sources say without a number, and no chart can draw
 * @param file the chart as a file of its own, where there is one
 */
public record ChartView(
    String id,
    String title,
    String unit,
    String description,
    Picture wide,
    Picture narrow,
    List<CreditView> credits,
    List<FigureView> statements,
    Link file) {
  public ChartView {
    credits = List.copyOf(credits);
    statements = List.copyOf(statements);
  }
}
