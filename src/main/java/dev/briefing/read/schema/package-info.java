/**
 * The shapes of an author's files as JSON Schemas, for editors: {@link
 * dev.briefing.read.schema.Schemas} makes one for each kind of file. A schema tells an editor which
 * keys there are, what they mean and how their values look; what a key means for the rest of the
 * site only the build knows.
 */
@NullMarked
package dev.briefing.read.schema;

import org.jspecify.annotations.NullMarked;
