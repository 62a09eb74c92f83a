package dev.briefing.render.view;

import dev.briefing.render.chart.Poster;

/**
 * A chart as a file that stands alone.
 *
 * @param language of the texts, as in site.language
 * @param description the chart in sentences
 * @param poster the picture, with its title above and its sources below
 */
public record ChartFileView(String language, String description, Poster poster) {}
