package dev.briefing.markdown;

import dev.briefing.problem.Position;

/**
 * Where the characters of a Markdown text stand in the file that it was taken from: a text may be a
 * file's body, below its front matter, or a scalar in a YAML file.
 */
public interface Places {

  /**
   * The position of a character.
   *
   * @param line of the Markdown text, from 0
   * @param column in UTF-16 units, from 0
   */
  Position at(int line, int column);
}
