/**
 * The way from the evidence to the reader: {@link dev.briefing.trace.Uses} knows for every figure,
 * source, term and page of a site where it is used, and the sentence that uses it. Checks, pages
 * and exports read the same answer.
 */
@NullMarked
package dev.briefing.trace;

import org.jspecify.annotations.NullMarked;
