package dev.briefing.render.view;

import dev.briefing.render.chart.Poster;

/** A chart as a file that stands alone. */
public record ChartFileView(String language, String description, Poster poster) {}
