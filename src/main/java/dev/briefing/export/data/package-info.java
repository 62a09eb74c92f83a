/**
 * What a reader can take away to calculate with: each indicator and each comparison as CSV and as
 * JSON, and one Data Package (datapackage.org) that describes all tables. A table's columns are
 * declared once, each with its type, its meaning and what a cell says: header, cells and schema
 * come from the same list. Every file names its sources, with their licences and caveats.
 */
@NullMarked
package dev.briefing.export.data;

import org.jspecify.annotations.NullMarked;
