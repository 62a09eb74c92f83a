/**
 * The generator as goals of Maven: each hands its parameters to {@link dev.briefing.build.Build},
 * prints the problems, and fails the build in one line if there is an error among them. Relative
 * paths start at the project's base directory. No other package knows Maven.
 */
@NullMarked
package dev.briefing.maven;

import org.jspecify.annotations.NullMarked;
