/**
 * How fast a whole site is published. {@code Corpus} invents the texts of a site of any size,
 * always the same ones; {@code OwnForm}, {@code HugoForm} and {@code JBakeForm} write them down for
 * one generator each; {@code Benchmark} publishes them in turn and prints a table. No test here
 * asserts a time.
 */
@NullMarked
package dev.briefing.bench;

import org.jspecify.annotations.NullMarked;
