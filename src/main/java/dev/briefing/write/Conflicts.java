package dev.briefing.write;

import dev.briefing.write.WriteFailure.Reason;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** No page takes the place of a foreign file, nor a foreign file that of a page's folder. */
final class Conflicts {

  private Conflicts() {}

  /**
   * Refuses a tree of these paths when something foreign is in its way. A foreign file at a page's
   * own path is left to {@link Staging}, which takes it over when its bytes are the page's.
   */
  static void refuse(Place place, Inventory present, Set<Path> files) throws WriteFailure {
    Set<Path> folders = new HashSet<>();
    for (Path file : files) {
      for (Path up = file.getParent(); up != null && folders.add(up); ) {
        up = up.getParent();
      }
    }
    for (Path foreign : present.foreign()) {
      boolean folder = present.isFolder(foreign);
      boolean inTheWay =
          folder ? files.contains(foreign) : folders.contains(foreign) && !files.contains(foreign);
      for (Path up = foreign.getParent(); up != null; up = up.getParent()) {
        inTheWay |= files.contains(up);
      }
      if (inTheWay) {
        throw at(place, foreign);
      }
    }
  }

  static WriteFailure at(Place place, Path foreign) {
    return new WriteFailure(
        Reason.FOREIGN_FILE,
        ("Cannot publish to %s: %s was not written by the generator, and a page needs its place."
                + " Nothing was changed. Move it away, then publish again.")
            .formatted(place, place.given().resolve(foreign)));
  }
}
