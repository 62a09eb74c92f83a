/**
 * The content model: a {@link dev.briefing.model.Site} and its parts as immutable records of JDK
 * types, each with the position where an author wrote it. What can be known without files, YAML or
 * HTML is known here: how periods, values and references are written, which observation a reference
 * means ({@link dev.briefing.model.Catalogue}), what stands in a cell of a comparison, and which
 * address each page has.
 */
@NullMarked
package dev.briefing.model;

import org.jspecify.annotations.NullMarked;
