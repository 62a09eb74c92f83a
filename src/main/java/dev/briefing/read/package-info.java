/**
 * Files in, a {@link dev.briefing.model.Site} out, with every problem found on the way. {@link
 * dev.briefing.read.ContentReader} walks the content folder and gives each file to the reader of
 * its kind; a reader declares the shape of its YAML once ({@link dev.briefing.read.shape}), reads
 * the tree that {@link dev.briefing.read.yaml} makes, and binds it to the model's records. Nothing
 * is guessed: what cannot be read is reported and left out, and what was left out is remembered, so
 * that no later check blames a page for it.
 */
@NullMarked
package dev.briefing.read;

import org.jspecify.annotations.NullMarked;
