package dev.briefing.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Paths from one file of the content to another, as links write them. */
final class RelativePath {
  private RelativePath() {}

  /** How a link in one file writes the path to another. */
  static String between(String file, String target) {
    List<String> from = folders(file);
    List<String> to = new ArrayList<>(Arrays.asList(target.split("/")));
    while (!from.isEmpty() && to.size() > 1 && from.get(0).equals(to.get(0))) {
      from.remove(0);
      to.remove(0);
    }
    List<String> way = new ArrayList<>(Collections.nCopies(from.size(), ".."));
    way.addAll(to);
    return String.join("/", way);
  }

  /** The last step of a path. */
  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static List<String> folders(String file) {
    List<String> steps = new ArrayList<>(Arrays.asList(file.split("/")));
    steps.remove(steps.size() - 1);
    return steps;
  }
}
