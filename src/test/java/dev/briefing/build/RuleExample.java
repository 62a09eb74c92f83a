package dev.briefing.build;

import dev.briefing.problem.Paint;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * How a rule is broken, what the build says then, and how it is kept: the first breach in the
 * rule's broken site, beside the same lines of the mended one.
 *
 * @param files the names of all files that the two differ in
 * @param message the very report of that breach
 */
record RuleExample(Set<String> files, List<Passage> wrong, String message, List<Passage> right) {

  /** Lines of a file that one site has. */
  record Passage(String file, List<String> lines) {}

  /** From the broken site of the rule's name, or the first whose name begins with it. */
  static RuleExample of(Rule rule, Path wrong, Path right) throws Exception {
    BrokenSite site = site(rule);
    Options options = site.lay(wrong);
    site.layMended(right);
    Problem breach =
        site.check(options).problems().stream()
            .filter(problem -> problem.rule() == rule)
            .findFirst()
            .orElseThrow(() -> new AssertionError(site + " does not break " + rule.code()));
    Result alone = new Result(List.of(breach), 0, 0, 0, 0);
    String message = new Outcome(options, alone).report(Format.TEXT, Paint.NONE);
    RuleExample example = between(Folders.texts(wrong), Folders.texts(right), breach, message);
    if (example.right().isEmpty() || example.right().equals(example.wrong())) {
      throw new AssertionError(site + " needs a mended/ that shows how it should be");
    }
    return example;
  }

  private static BrokenSite site(Rule rule) {
    return BrokenSite.all().stream()
        .filter(broken -> (broken.name() + "-").startsWith(rule.code() + "-"))
        .min(Comparator.comparing(BrokenSite::name))
        .orElseThrow(() -> new AssertionError("no broken site is named " + rule.code()));
  }

  private static RuleExample between(
      SortedMap<String, String> wrong,
      SortedMap<String, String> right,
      Problem breach,
      String message) {
    Set<String> files = files(wrong, right, breach.at().file());
    List<Passage> before = new ArrayList<>();
    List<Passage> after = new ArrayList<>();
    for (String file : files) {
      List<String> some = wrong.getOrDefault(file, "").lines().toList();
      List<String> others = right.getOrDefault(file, "").lines().toList();
      int line = file.equals(breach.at().file()) ? breach.at().line() - 1 : 0;
      Hunk hunk = Hunk.at(line, Hunk.between(some, others));
      boolean apart = !right.containsKey(file) && !file.startsWith(breach.at().file());
      if (wrong.containsKey(file) && !apart) {
        before.add(new Passage(file, Surroundings.of(some, hunk.from(), hunk.to())));
      }
      if (right.containsKey(file)) {
        after.add(new Passage(file, Surroundings.of(others, hunk.otherFrom(), hunk.otherTo())));
      }
    }
    return new RuleExample(files, before, message, after);
  }

  /** The file with the breach, if it was mended; otherwise all that were. */
  private static Set<String> files(
      SortedMap<String, String> wrong, SortedMap<String, String> right, String breach) {
    Set<String> all = new TreeSet<>(wrong.keySet());
    all.addAll(right.keySet());
    all.removeIf(file -> wrong.getOrDefault(file, "").equals(right.getOrDefault(file, "")));
    boolean gone = wrong.containsKey(breach) && !right.containsKey(breach);
    return all.contains(breach) && !gone ? Set.of(breach) : all;
  }
}
