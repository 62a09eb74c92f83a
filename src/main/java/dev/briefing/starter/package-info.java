/**
 * What somebody begins with: {@link dev.briefing.starter.NewSite} puts a small complete site into
 * an empty folder, {@link dev.briefing.starter.NewFile} a file of one kind into a site, with its
 * keys explained from the shapes that the build reads by. The only package that asks what day it
 * is.
 */
@NullMarked
package dev.briefing.starter;

import org.jspecify.annotations.NullMarked;
