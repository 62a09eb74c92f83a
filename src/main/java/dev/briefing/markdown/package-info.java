/**
 * Markdown in and HTML out: the only package that knows commonmark. {@link
 * dev.briefing.markdown.Markdown} turns a text into the model's {@code Prose}, with the position of
 * every link and heading in the file that the author edits; {@link dev.briefing.markdown.ProseHtml}
 * turns it into HTML later, and asks a {@link dev.briefing.markdown.Weaver} what each reference
 * looks like on the page that it stands on. Raw HTML in Markdown is shown as text.
 */
@NullMarked
package dev.briefing.markdown;

import org.jspecify.annotations.NullMarked;
