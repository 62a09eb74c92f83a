package dev.briefing.render;

import dev.briefing.model.Indicator;
import dev.briefing.model.Look;
import dev.briefing.model.Settings;
import dev.briefing.render.phrase.Words;
import dev.briefing.render.theme.Drawing;
import dev.briefing.render.theme.Dress;
import dev.briefing.render.theme.Impression;
import dev.briefing.render.theme.Theme;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is kept from one rendering of a site for the next, as printers keep type standing: a page
 * whose values and whose ground are the same is not drawn again. Not for several threads, if it
 * keeps anything.
 */
public final class StandingType {
  /**
   * All that a page depends on, with what came of it.
   *
   * @param values what its template saw; among them its own place, from which it links
   * @param ground of the templates that drew it
   */
  private record Page(
      String template, Map<String, Object> values, String ground, Impression impression) {}

  private record Workshop(Theme theme, String words, Drawing drawing) {}

  /** Whether there is a chart of an indicator. */
  private record Charted(Indicator indicator, boolean charted) {}

  private record Wardrobe(Theme theme, String dress, Theme worn) {}

  private final boolean keeps;
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, Charted> charts = new HashMap<>();
  private @Nullable Wardrobe wardrobe;
  private @Nullable Workshop workshop;
  private @Nullable Bibliography bibliography;
  private int drawn;

  private StandingType(boolean keeps) {
    this.keeps = keeps;
  }

  /** Of several renderings. */
  public static StandingType kept() {
    return new StandingType(true);
  }

  /**
   * Of one rendering, or of several at once, after which nothing is needed again: their pages are
   * drawn by any thread.
   */
  public static StandingType none() {
    return new StandingType(false);
  }

  /** How many pages had to be drawn, over all renderings. */
  public int drawn() {
    return drawn;
  }

  String page(
      String path,
      String template,
      Map<String, Object> values,
      Drawing drawing,
      Supplier<Impression> draw) {
    if (!keeps) {
      return draw.get().text();
    }
    Page known = pages.get(path);
    if (known != null
        && known.template().equals(template)
        && known.values().equals(values)
        && known.ground().equals(drawing.ground(known.impression().templates()))) {
      return known.impression().text();
    }
    drawn++;
    Impression made = draw.get();
    pages.put(path, new Page(template, values, drawing.ground(made.templates()), made));
    return made.text();
  }

  /** Whether an indicator has a chart: found out once for each state of it. */
  boolean hasChart(Indicator indicator, Predicate<Indicator> look) {
    if (!keeps) {
      return look.test(indicator);
    }
    Charted known = charts.get(indicator.id().value());
    if (known == null || !known.indicator().equals(indicator)) {
      known = new Charted(indicator, look.test(indicator));
      charts.put(indicator.id().value(), known);
    }
    return known.charted();
  }

  /** A theme in a site's colour and fonts: the very same where all three are. */
  Theme dressed(Theme theme, Look look) {
    if (look.equals(Look.NONE)) {
      return theme;
    }
    Dress dress = Dress.of(look);
    Wardrobe known = wardrobe;
    if (known == null || known.theme() != theme || !known.dress().equals(dress.print())) {
      known = new Wardrobe(theme, dress.print(), theme.wearing(dress));
      wardrobe = known;
    }
    return known.worn();
  }

  /** Its templates need not be parsed again. */
  Drawing drawing(Theme theme, Words words) {
    Workshop known = workshop;
    if (known == null || known.theme() != theme || !known.words().equals(words.toString())) {
      known = new Workshop(theme, words.toString(), theme.drawing(words));
      workshop = known;
    }
    return known.drawing();
  }

  /** Loading a citation style takes longer than a page does. */
  Bibliography bibliography(Settings settings) {
    Bibliography known = bibliography;
    if (known == null || !known.isOf(settings.citationStyle(), settings.language())) {
      known = new Bibliography(settings.citationStyle(), settings.language());
      bibliography = known;
    }
    return known;
  }
}
