/**
 * A static site generator for evidence. Content flows through the packages in this order: {@link
 * dev.briefing.read} makes a site of the files an author wrote, with {@link dev.briefing.markdown}
 * for their prose and {@link dev.briefing.picture} for their pictures; {@link dev.briefing.check}
 * looks for what is wrong with it, with {@link dev.briefing.figure} for the figures in its texts;
 * {@link dev.briefing.glossary} finds the terms that its texts use; {@link dev.briefing.trace}
 * knows where each figure, source and term of it is used, and in which sentence; {@link
 * dev.briefing.render} and {@link dev.briefing.export} turn it into pages and files for machines, a
 * tree of {@link dev.briefing.web}; {@link dev.briefing.write} puts that tree on disk, whole or not
 * at all; and {@link dev.briefing.build} shows the whole way. All of them speak of the site in the
 * words of {@link dev.briefing.model} and report mistakes as values of {@link
 * dev.briefing.problem}. {@link dev.briefing.progress} tells checks and pages how targets stand.
 * {@link dev.briefing.history} asks git what a folder was, and {@link dev.briefing.difference} says
 * in words what is not as it was. {@link dev.briefing.outside} asks where links lead. {@link
 * dev.briefing.starter} is what somebody begins with, {@link dev.briefing.convert} what somebody
 * brings along. {@link dev.briefing.serve} shows a site while it is written. {@link
 * dev.briefing.cli} and {@link dev.briefing.maven} are thin faces.
 */
@NullMarked
package dev.briefing;

import org.jspecify.annotations.NullMarked;
