/**
 * What strangers may send: hostile texts in every field of every kind of file, published and then
 * looked at as browsers, spreadsheets and programs do.
 */
@NullMarked
package dev.briefing.hostile;

import org.jspecify.annotations.NullMarked;
