/**
 * What is wrong with a piece of content, as a value. A {@link dev.briefing.problem.Problem} says
 * which {@link dev.briefing.problem.Rule} is broken, where (file, line and column), in words that
 * an analyst can act on, and with a hint where one can be guessed. Every later package returns
 * problems; only the faces print them, all of a run together, sorted by place: a {@link
 * dev.briefing.problem.Report} in one of its formats, each a class of its own. An {@link
 * dev.briefing.problem.Explanation} says more about a rule to people who do not program.
 */
@NullMarked
package dev.briefing.problem;

import org.jspecify.annotations.NullMarked;
