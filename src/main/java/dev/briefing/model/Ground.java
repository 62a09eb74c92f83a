package dev.briefing.model;

import java.util.Arrays;
import java.util.List;

/** What letters of the accent colour stand on: the backgrounds of a page, in light and dark. */
public enum Ground {
  LIGHT("light", 0xfcfbf8, 0xffffff, 0xf4f1ea, 0xfbe9a9),
  DARK("dark", 0x14161a, 0x1a1d22, 0x20242a, 0x4a3f14);

  /** What WCAG 2.2 asks of text at level AA. */
  public static final double ENOUGH = 4.5;

  private static final double STEP = .01;

  private final String word;
  private final List<Colour> colours;

  Ground(String word, int... colours) {
    this.word = word;
    this.colours = Arrays.stream(colours).mapToObj(Colour::of).toList();
  }

  public String word() {
    return word;
  }

  /** Paper, cards, what is set off, and what is marked: the style sheet has the same. */
  public List<Colour> colours() {
    return colours;
  }

  /** The contrast of a colour with whichever of the backgrounds is least favourable to it. */
  public double contrast(Colour colour) {
    return colours.stream().mapToDouble(colour::contrast).min().orElseThrow();
  }

  public boolean shows(Colour colour) {
    return contrast(colour) >= ENOUGH;
  }

  /** The colour itself or, where it cannot be read, the next shade of it that can. */
  public Colour shade(Colour colour) {
    double lightness = colour.lightness();
    Colour shade = colour;
    while (!shows(shade)) {
      lightness = Math.min(1, Math.max(0, lightness + (this == DARK ? STEP : -STEP)));
      shade = colour.withLightness(lightness);
    }
    return shade;
  }
}
