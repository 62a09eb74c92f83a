/**
 * The site for machines: the same {@link dev.briefing.model.Site} as feeds of its briefings, as
 * data, and as a map for search engines. Like {@code render} it makes a {@link
 * dev.briefing.web.WebTree} of values and writes nothing itself. Absolute addresses need the site's
 * {@code base-url}; without one the addresses are relative.
 */
@NullMarked
package dev.briefing.export;

import org.jspecify.annotations.NullMarked;
