/**
 * The site as a value: {@link dev.briefing.web.WebPath} names a file, {@link
 * dev.briefing.web.Content} yields its bytes when asked, {@link dev.briefing.web.WebTree} holds all
 * of them, sorted, without two that could meet on any disk. What renders and exports makes trees;
 * the writer, the preview and the golden tests take them.
 */
@NullMarked
package dev.briefing.web;

import org.jspecify.annotations.NullMarked;
