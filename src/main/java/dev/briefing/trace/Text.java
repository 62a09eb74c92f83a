package dev.briefing.trace;

import dev.briefing.model.Prose;
import java.util.List;

/**
 * A text of the site, and where readers meet it.
 *
 * @param spot what kind of text it is; of a page's body, each part is of its own kind
 * @param body whether it is the body of a page, with headings to lead to
 * @param sources what it rests on, whatever its sentences cite
 */
record Text(Prose prose, Where where, Spot spot, boolean body, List<String> sources) {}
