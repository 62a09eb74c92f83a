/**
 * Pictures: how large one is, whether it is what its name says, and smaller ones for smaller
 * screens. The same picture gives the same bytes everywhere.
 */
@NullMarked
package dev.briefing.picture;

import org.jspecify.annotations.NullMarked;
