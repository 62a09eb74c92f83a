/**
 * What is wrong with a {@link dev.briefing.model.Site} as a whole. {@link
 * dev.briefing.check.Checks} puts the question to every family of rules, each a class of its own,
 * named as the sentence that should hold: links and fields lead to something, names and addresses
 * belong to one thing, what is claimed has a source. A check reads the model and returns problems;
 * it changes nothing, knows neither files nor pages, and may be run alone.
 */
@NullMarked
package dev.briefing.check;

import org.jspecify.annotations.NullMarked;
