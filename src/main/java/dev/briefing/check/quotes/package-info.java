/**
 * What has to hold of quotes and series: they are the words and the numbers of their sources. Both
 * texts are folded into words ({@link dev.briefing.check.quotes.Word}), and an index of the source
 * finds a quote without a search; where there is no archive, the entries of the lock stand in for
 * it. What was found makes the next lock. {@link dev.briefing.check.quotes.QuotesAndSeries} is the
 * way in.
 */
@NullMarked
package dev.briefing.check.quotes;

import org.jspecify.annotations.NullMarked;
