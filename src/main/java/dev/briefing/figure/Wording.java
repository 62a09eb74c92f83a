package dev.briefing.figure;

import dev.briefing.model.Bound;
import java.util.Locale;

/** How a text bounds a number; finer than a table's comparator, since prose has more shades. */
public enum Wording {
  /** Nothing is said, which says exactly. */
  PLAIN(Bound.EXACTLY),
  EXACTLY(Bound.EXACTLY),
  AT_LEAST(Bound.AT_LEAST),
  MORE_THAN(Bound.MORE_THAN),
  AROUND(Bound.AROUND),
  /** Around, and from below: nearly, almost. */
  NEARLY(Bound.AROUND),
  UP_TO(Bound.UP_TO),
  LESS_THAN(Bound.LESS_THAN),
  /** A floor or a starting point; which of them, the number alone does not tell. */
  FROM(Bound.AT_LEAST);

  private final Bound bound;

  Wording(Bound bound) {
    this.bound = bound;
  }

  /** The comparator that it comes to. */
  public Bound bound() {
    return bound;
  }

  /** Whether it leaves room on purpose: around, about, nearly. */
  public boolean isHedge() {
    return bound == Bound.AROUND;
  }

  /** The key in a table of words. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As messages say it: {@code at least}; empty for {@link #PLAIN}. */
  public String words() {
    return this == PLAIN ? "" : key().replace('-', ' ');
  }
}
