/**
 * What a YAML file or front matter looks like, declared once: a {@link
 * dev.briefing.read.shape.Shape} lists the {@link dev.briefing.read.shape.Field}s of a group, each
 * with the {@link dev.briefing.read.shape.Grammar} of its value and a sentence for people. The same
 * declaration checks what is written, and describes it.
 */
@NullMarked
package dev.briefing.read.shape;

import org.jspecify.annotations.NullMarked;
