package dev.briefing.render.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture with its title above and its sources below, on a sheet of its own.
 *
 * @param width of the whole sheet
 * @param height of the whole sheet
 * @param title what the chart shows
 * @param left where the picture's corner lies
 * @param top how far the picture lies below the upper edge
 * @param picture the chart itself
 * @param labels the texts above and below the picture
 */
public record Poster(
    String width,
    String height,
    String title,
    String left,
    String top,
    Picture picture,
    List<Picture.Label> labels) {
  private static final double EDGE = 20;
  private static final double TITLE = 18;
  private static final double NOTE = 11;
  private static final int WIDTH = Canvas.WIDE.width();

  public Poster {
    labels = List.copyOf(labels);
  }

  /**
   * @param notes each a paragraph below the picture
   */
  public static Poster of(Picture picture, String title, String unit, List<String> notes) {
    List<Picture.Label> labels = new ArrayList<>();
    double y = EDGE + TITLE * 0.3;
    for (String line : Lettering.wrap(title, TITLE, WIDTH, 3)) {
      y += TITLE * 0.7;
      labels.add(label("title", y, line));
      y += TITLE * 0.55;
    }
    y += 12;
    labels.add(label("unit", y, unit));
    double top = y + 14;
    y = top + Double.parseDouble(picture.height()) + 8;
    for (String note : notes) {
      for (String line : Lettering.wrap(note, NOTE, WIDTH, 4)) {
        y += NOTE * 1.4;
        labels.add(label("note", y, line));
      }
    }
    return new Poster(
        Coordinate.of(WIDTH + 2 * EDGE),
        Coordinate.of(y + EDGE),
        title,
        Coordinate.of(EDGE),
        Coordinate.of(top),
        picture,
        labels);
  }

  private static Picture.Label label(String style, double y, String text) {
    return new Picture.Label(style, Coordinate.of(EDGE), Coordinate.of(y), "start", text);
  }
}
