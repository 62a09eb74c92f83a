/**
 * A checked site in, web pages out: {@link dev.briefing.render.Renderer} makes the views of every
 * page, and the theme's templates draw them. One class for each kind of page; a {@code Sheet} is a
 * page in the making, which knows where links lead from it and which sources it has cited so far.
 * {@code phrase} holds what the site says in words, {@code view} what templates see, {@code theme}
 * the templates.
 */
@NullMarked
package dev.briefing.render;

import org.jspecify.annotations.NullMarked;
