/**
 * What templates see: records of finished texts, HTML fragments, links that lead from the page they
 * stand on, and lists of these. A text, list or fragment that a page lacks is empty, never null.
 * Nothing here computes.
 */
@NullMarked
package dev.briefing.render.view;

import org.jspecify.annotations.NullMarked;
