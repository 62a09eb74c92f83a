/**
 * Charts as values: a {@link dev.briefing.render.chart.Subject} holds what is known, a {@link
 * dev.briefing.render.chart.Form} is chosen by what there is of it, and each form lays it out as a
 * {@link dev.briefing.render.chart.Picture} of finished positions and texts, which a template
 * draws. Pure functions: the same subject gives the same picture on any machine.
 */
@NullMarked
package dev.briefing.render.chart;

import org.jspecify.annotations.NullMarked;
