/**
 * What git knows of a content folder: its revisions, what each changed, and the folder as it stood
 * at one of them. Git is asked a fixed number of times, however long the history is, and nothing of
 * it is ever changed.
 */
@NullMarked
package dev.briefing.history;

import org.jspecify.annotations.NullMarked;
