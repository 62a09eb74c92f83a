/**
 * Tables as CSV, for people who open them in a spreadsheet and for programs that read them line by
 * line: RFC 4180 in UTF-8, without a mark of the byte order, each line ended by a line feed, which
 * every reader of CSV takes. The only part of {@code export} that knows the library.
 */
@NullMarked
package dev.briefing.export.csv;

import org.jspecify.annotations.NullMarked;
