/**
 * The generator as a program: {@link dev.briefing.cli.Main} reads the command line, hands it to
 * {@link dev.briefing.build.Build}, prints the problems and returns an exit code: 0 done, 1
 * rejected or failed, 2 wrong use. It takes its streams as arguments, so that tests and other
 * programs call it as a function. No other package knows picocli.
 */
@NullMarked
package dev.briefing.cli;

import org.jspecify.annotations.NullMarked;
