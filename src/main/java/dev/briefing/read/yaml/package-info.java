/**
 * YAML as a tree in which everything has its place: the only package that knows the YAML library.
 * It takes keys, lists and texts, and refuses the rest of YAML (aliases, tags, merge keys, several
 * documents). Scalars stay the text that was written: what {@code NO} or {@code 010} means is
 * decided by the field that reads it.
 */
@NullMarked
package dev.briefing.read.yaml;

import org.jspecify.annotations.NullMarked;
