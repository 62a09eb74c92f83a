package dev.briefing.export.search;

import java.util.List;

/**
 * Something that can be found.
 *
 * @param path its address from the site's root, which may end in an anchor
 * @param kind what it is: the word of its scheme
 * @param names other names under which it is found as under its title
 * @param summary a sentence or two, shown where no other place of the text holds what was asked
 * @param headings what weighs more than the text
 */
record SearchDocument(
    String path,
    String kind,
    String title,
    List<String> names,
    String summary,
    List<String> headings,
    String text) {
  SearchDocument {
    names = List.copyOf(names);
    headings = List.copyOf(headings);
  }
}
