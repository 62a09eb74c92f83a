/**
 * The preview: a server on this machine, for this machine, that shows a site while it is being
 * written. {@link dev.briefing.serve.Preview} holds the newest {@link dev.briefing.build.Proof};
 * {@link dev.briefing.serve.Watch} tells it when a file has changed; {@link
 * dev.briefing.serve.PreviewServer} hands out what a proof holds, each page with a script that
 * hears of the next one. Pages come from memory: nothing is written, and no address leads to a
 * disk. No other package knows how files are watched or HTTP is spoken.
 */
@NullMarked
package dev.briefing.serve;

import org.jspecify.annotations.NullMarked;
