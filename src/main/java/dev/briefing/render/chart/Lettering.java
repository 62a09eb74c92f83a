package dev.briefing.render.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room texts take. Readers' fonts differ: these are the widths of Helvetica, and a fifth
 * more.
 */
final class Lettering {
  private static final double SPARE = 1.2;
  private static final int WIDE = 1000;
  private static final int USUAL = 600;
  private static final int FIRST_WIDE = 0x2E80;
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private Lettering() {}

  static double width(String text, double size) {
    long thousandths = text.codePoints().mapToLong(Lettering::width).sum();
    return thousandths * SPARE * size / 1000;
  }

  private static int width(int letter) {
    if (letter >= ' ' && letter <= '~') {
      return ASCII[letter - ' '];
    }
    return letter >= FIRST_WIDE ? WIDE : USUAL;
  }

  /** A text in lines that are no wider than asked; what does not fit the last one is cut. */
  static List<String> wrap(String text, double size, double width, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +", -1)) {
      boolean fits = line.isEmpty() || width(line + " " + word, size) <= width;
      if (!fits && lines.size() < most - 1) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines.stream().map(one -> cut(one, size, width)).toList();
  }

  /** A text, or as much of its beginning as there is room for. */
  static String cut(String text, double size, double width) {
    if (width(text, size) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end) + "…", size) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }
}
