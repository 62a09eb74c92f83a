/**
 * How pages of the site are cited, for reference managers: BibTeX and CSL-JSON, in files, so that
 * no script is needed to copy them.
 */
@NullMarked
package dev.briefing.export.cite;

import org.jspecify.annotations.NullMarked;
