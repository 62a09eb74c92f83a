/**
 * The index that the search page asks: made at build time, in files that are small enough to be
 * fetched one by one, and scripts, since a page on a disk may read nothing else.
 */
@NullMarked
package dev.briefing.export.search;

import org.jspecify.annotations.NullMarked;
