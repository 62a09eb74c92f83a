package dev.briefing.difference;

import dev.briefing.problem.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is not as it was.
 *
 * @param changes by topic, then in the order of the site's files
 * @param pages addresses that are new or gone
 * @param gained problems that the new state has and the old one had not
 * @param lost problems that the old state had
 */
public record Difference(
    List<Change> changes, List<PageChange> pages, List<Problem> gained, List<Problem> lost) {
  public Difference {
    changes = List.copyOf(changes);
    pages = List.copyOf(pages);
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
  }

  /** Between two states of one site. */
  public static Difference between(Inventory before, Inventory after) {
    return new Difference(
        new Comparing(before, after).changes(),
        PageChanges.between(before.catalogue().site(), after.catalogue().site()),
        Unshared.problems(after.problems(), before.problems()),
        Unshared.problems(before.problems(), after.problems()));
  }

  /** Whether nothing has changed that a reader or an editor could notice. */
  public boolean isEmpty() {
    return changes.isEmpty() && pages.isEmpty() && gained.isEmpty() && lost.isEmpty();
  }

  /** All of it in one sentence. */
  public String summary() {
    return Summary.of(this);
  }

  /** The changes about one thing. */
  public List<Change> about(Topic topic) {
    return changes.stream().filter(change -> change.topic() == topic).toList();
  }

  /** The addresses of all pages on which a reader may see that something has changed, in order. */
  public Set<String> touched() {
    Set<String> touched = new LinkedHashSet<>();
    for (Change change : changes) {
      if (!change.page().isEmpty()) {
        touched.add(page(change.page()));
      }
      change.touches().forEach(touch -> touched.add(page(touch.address())));
    }
    pages.forEach(page -> touched.add(page.address()));
    return touched;
  }

  private static String page(String address) {
    int place = address.indexOf('#');
    return place < 0 ? address : address.substring(0, place);
  }
}
