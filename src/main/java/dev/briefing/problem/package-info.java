/**
 * What is wrong with a piece of content, as a value. A {@link dev.briefing.problem.Problem} says
 * which {@link dev.briefing.problem.Rule} is broken, where (file, line and column), in words that
 * an analyst can act on, and with a hint where one can be guessed. Every later package returns
 * problems; only the command line prints them, all of a run together, sorted by place, each with an
 * {@link dev.briefing.problem.Excerpt} of the line it is about.
 */
@NullMarked
package dev.briefing.problem;

import org.jspecify.annotations.NullMarked;
