package dev.briefing.convert;

import java.util.List;
import java.util.SortedMap;

/**
 * A file that an import would write, as a value.
 *
 * @param folder below the content folder
 * @param name of the file
 * @param text of the file
 * @param taken lines that tell what it holds
 * @param archive tables that show what the values were compared with, by the names of their files
 * @param next what comes after it, in a line
 */
record Draft(
    String folder,
    String name,
    String text,
    List<String> taken,
    SortedMap<String, String> archive,
    String next) {
  Draft {
    taken = List.copyOf(taken);
  }

  String path() {
    return folder + "/" + name;
  }
}
