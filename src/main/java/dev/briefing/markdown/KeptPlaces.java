package dev.briefing.markdown;

import dev.briefing.problem.Position;

/**
 * Where each character of a text is written, without the nodes that it came from.
 *
 * @param runs of each run of characters on one line: its first character, and that one's line and
 *     column; in order
 * @param length of the text, at least one
 */
@SuppressWarnings(
    "ArrayRecordComponent") // Nobody compares them, and there is one for each passage.
record KeptPlaces(Places places, int[] runs, int length) {

  /** The place of a character; of one behind the end, the last one's. */
  Position at(int character) {
    int i = Math.min(character, length - 1);
    int run = 0;
    while (run + 3 < runs.length && runs[run + 3] <= i) {
      run += 3;
    }
    return places.at(runs[run + 1], runs[run + 2] + i - runs[run]);
  }
}
