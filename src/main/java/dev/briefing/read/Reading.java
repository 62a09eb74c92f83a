package dev.briefing.read;

import dev.briefing.model.Site;
import dev.briefing.problem.Problem;
import java.util.List;

/**
 * What came of reading a content folder: as much of the site as could be read, and what could not.
 *
 * @param files how many files were read
 */
public record Reading(Site site, List<Problem> problems, int files) {
  public Reading {
    problems = List.copyOf(problems);
  }
}
