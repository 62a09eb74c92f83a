/**
 * A static site generator for evidence. Content flows through the packages in this order: {@code
 * read} makes a site value of the files, {@code check} looks for what is wrong with it, {@code
 * render} and {@code export} turn it into a tree of pages and data, {@code write} puts that tree on
 * disk, and {@link dev.briefing.build} shows the whole way. All of them speak of the site in the
 * words of {@code model}, report mistakes as values of {@link dev.briefing.problem}, and leave
 * Markdown to {@code markdown}. {@link dev.briefing.cli} and {@link dev.briefing.maven} are thin
 * faces.
 */
@NullMarked
package dev.briefing;

import org.jspecify.annotations.NullMarked;
