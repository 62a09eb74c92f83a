/**
 * Figures in an English text, and whether they agree with what a source gives. {@link
 * dev.briefing.figure.FigureReader} finds figures as people write them ({@code at least 7 per
 * cent}, {@code US$1.45tn}, {@code four-fifths}) and passes over what only looks like one: years,
 * dates, plan names, versions. {@link dev.briefing.figure.Agreements} judges by meaning whether
 * such a figure says what an observation says; its rules stand, with an example each, in {@code
 * docs/agreement.md}. The words of a language lie in one table beside the classes, {@code
 * en.properties}.
 */
@NullMarked
package dev.briefing.figure;

import org.jspecify.annotations.NullMarked;
