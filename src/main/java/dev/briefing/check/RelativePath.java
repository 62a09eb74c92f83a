package dev.briefing.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Paths from one file of the content to another, as links write them. */
final class RelativePath {
  private RelativePath() {}

  /** The file that a path leads to from another file; nothing if it climbs out of all folders. */
  static Optional<String> resolve(String file, String path) {
    List<String> way = folders(file);
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        if (way.isEmpty()) {
          return Optional.empty();
        }
        way.remove(way.size() - 1);
      } else if (!step.equals(".")) {
        way.add(step);
      }
    }
    return Optional.of(String.join("/", way));
  }

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
