/**
 * The pipeline on one screen: read the content, check it, render and export the site, write it.
 * {@link dev.briefing.build.Build} is all that the command line, the Maven goals and the preview
 * know of the generator.
 */
@NullMarked
package dev.briefing.build;

import org.jspecify.annotations.NullMarked;
