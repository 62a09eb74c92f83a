/**
 * The theme: templates, words and assets, from the folder of a site, file by file, over those that
 * the generator brings along. {@link dev.briefing.render.theme.Theme} is a value, read once; the
 * only package that knows FreeMarker. Templates are trusted, and still see nothing but the views
 * that a page hands them.
 */
@NullMarked
package dev.briefing.render.theme;

import org.jspecify.annotations.NullMarked;
