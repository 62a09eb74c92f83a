package dev.briefing.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** A colour of the web: how much red, green and blue it has, each 0 to 255. */
public record Colour(int red, int green, int blue) {
  /** How a colour is written, in the regular expressions that Java and JavaScript share. */
  public static final String FORM = "#[0-9A-Fa-f]{3}(?:[0-9A-Fa-f]{3})?";

  private static final Pattern WRITTEN = Pattern.compile(FORM);

  public Colour {
    if (((red | green | blue) & ~0xff) != 0) {
      throw new IllegalArgumentException(red + ", " + green + ", " + blue);
    }
  }

  /** Six hexadecimal digits after a #, or three, each of which then counts twice. */
  public static Parsed<Colour> parse(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      return Parsed.bad("a colour: write # and six hexadecimal digits, such as \"#1d4f91\"");
    }
    String digits = text.length() == 4 ? text.replaceAll("[^#]", "$0$0") : text;
    return Parsed.good(of(Integer.parseInt(digits.substring(1), 16)));
  }

  /** The colour of a number such as {@code 0x1d4f91}. */
  static Colour of(int rgb) {
    return new Colour((rgb >> 16) & 0xff, (rgb >> 8) & 0xff, rgb & 0xff);
  }

  /** {@code #1d4f91}. */
  public String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /** The contrast ratio of WCAG 2.2, from 1 to 21. */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + .05) / (Math.min(one, two) + .05);
  }

  private double luminance() {
    return .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= .04045 ? share / 12.92 : StrictMath.pow((share + .055) / 1.055, 2.4);
  }

  /** The same hue, as light as is asked for: 0 is black and 1 is white. */
  Colour withLightness(double lightness) {
    double low = Math.min(red, Math.min(green, blue)) / 255.0;
    double high = Math.max(red, Math.max(green, blue)) / 255.0;
    double reach = high - low;
    double saturation = reach == 0 ? 0 : reach / (1 - Math.abs(high + low - 1));
    double chroma = saturation * (1 - Math.abs(2 * lightness - 1));
    double base = lightness - chroma / 2;
    return new Colour(
        moved(red, low, reach, chroma, base),
        moved(green, low, reach, chroma, base),
        moved(blue, low, reach, chroma, base));
  }

  private static int moved(int part, double low, double reach, double chroma, double base) {
    double share = reach == 0 ? 0 : (part / 255.0 - low) / reach;
    return (int) Math.round(255 * Math.min(1, Math.max(0, base + share * chroma)));
  }

  /** How light it is: 0 is black and 1 is white. */
  double lightness() {
    return (Math.min(red, Math.min(green, blue)) + Math.max(red, Math.max(green, blue))) / 510.0;
  }
}
