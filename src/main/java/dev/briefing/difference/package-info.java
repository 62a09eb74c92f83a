/**
 * The difference in meaning between two states of a site: not which lines changed, but which
 * figures, sentences, terms and pages, and what that touches. An {@link
 * dev.briefing.difference.Inventory} says in words what a site holds; a {@link
 * dev.briefing.difference.Difference} compares two of them; the reports tell it as text, Markdown
 * and JSON.
 */
@NullMarked
package dev.briefing.difference;

import org.jspecify.annotations.NullMarked;
