/**
 * How things stand on the site's day: what has become of each target, by the outcomes that measure
 * it, with the arithmetic that leads there. Numbers are compared as the decimals that were written;
 * nothing is rounded except what a sentence shows. Nothing here is phrased: {@link
 * dev.briefing.progress.Account} says what to tell, and pages put it into words.
 */
@NullMarked
package dev.briefing.progress;

import org.jspecify.annotations.NullMarked;
