/**
 * Puts a {@link dev.briefing.web.WebTree} into a folder, whole or not at all. {@link
 * dev.briefing.write.SiteWriter} is the way in and reads as the order of events: take the lock,
 * mend what a killed publish left, look at what is there, stage the new site beside it, swap the
 * two by renames, retire the old one. Every change to the disk goes through {@code Disk}, step by
 * step, so that the tests can stop the writer at each of them.
 */
@NullMarked
package dev.briefing.write;

import org.jspecify.annotations.NullMarked;
