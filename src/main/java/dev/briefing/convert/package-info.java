/**
 * What analysts already have becomes content: {@link dev.briefing.convert.Import} makes an
 * indicator table of a CSV file, and a file of sources of what a reference manager exports. It
 * tells what it took and what it left, and writes nothing that the check would refuse.
 */
@NullMarked
package dev.briefing.convert;

import org.jspecify.annotations.NullMarked;
