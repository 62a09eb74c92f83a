/**
 * What the site says in words: the interface's own words from a resource bundle, and figures,
 * periods and dates as the site writes them. Everything that depends on a language is in the
 * bundle, none of it in the JDK's locale data, so that every machine writes the same.
 */
@NullMarked
package dev.briefing.render.phrase;

import org.jspecify.annotations.NullMarked;
