package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Slips that analysts make, planted one at a time into the repository's own content: the build has
 * to report each at its file and line. What survives is printed.
 */
final class PlantedFaultsTest {
  /** Of each kind, so that the test stays short; which ones, a seed decides. */
  private static final int MOST_OF_A_KIND = 14;

  @TempDir private Path folder;

  @Test
  void areReportedWhereTheyStand() throws Exception {
    Folders.copy(Path.of("content"), folder.resolve("content"), false);
    Options options = Options.of(folder, null, null, null, null);
    assertThat(Build.check(options).problems()).isEmpty();
    List<Plant> plants = chosen(Plants.in(Folders.texts(folder.resolve("content"))));
    List<String> survivors = new ArrayList<>();
    Set<String> kinds = new TreeSet<>();
    for (Plant plant : plants) {
      Path file = folder.resolve("content").resolve(plant.file());
      String original = Files.readString(file);
      Files.writeString(file, plant.text());
      List<Problem> problems = Build.check(options).problems();
      Files.writeString(file, original);
      kinds.add(plant.kind());
      if (problems.stream().noneMatch(plant::isReportedBy)) {
        survivors.add(
            plant + ": " + problems.stream().map(p -> p.at() + " " + p.rule().code()).toList());
      }
    }
    int reported = plants.size() - survivors.size();
    System.out.println(
        reported
            + " of "
            + plants.size()
            + " planted faults of "
            + kinds.size()
            + " kinds reported");
    survivors.forEach(System.out::println);
    assertThat(plants).hasSizeGreaterThanOrEqualTo(400);
    assertThat(kinds).hasSizeGreaterThanOrEqualTo(25);
    assertThat(reported)
        .as(String.join("\n", survivors))
        .isGreaterThanOrEqualTo(plants.size() * 98 / 100);
  }

  private static List<Plant> chosen(List<Plant> all) {
    Map<String, List<Plant>> byKind = new TreeMap<>();
    all.forEach(
        plant -> byKind.computeIfAbsent(plant.kind(), kind -> new ArrayList<>()).add(plant));
    List<Plant> chosen = new ArrayList<>();
    byKind.forEach(
        (kind, plants) -> {
          Collections.shuffle(plants, new Random(kind.hashCode()));
          chosen.addAll(plants.subList(0, Math.min(MOST_OF_A_KIND, plants.size())));
        });
    return chosen;
  }
}
