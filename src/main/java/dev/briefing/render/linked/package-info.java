/**
 * What pages tell programs of themselves: things in the words of schema.org, as JSON-LD. A thing is
 * a map of properties in the order in which they are written; what is not known is left out.
 */
@NullMarked
package dev.briefing.render.linked;

import org.jspecify.annotations.NullMarked;
