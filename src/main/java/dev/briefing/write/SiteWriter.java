package dev.briefing.write;

import dev.briefing.web.Content;
import dev.briefing.web.WebPath;
import dev.briefing.web.WebTree;
import dev.briefing.write.WriteFailure.Reason;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Writes a tree into a folder, whole or not at all. The new site grows beside the target; two
 * renames put it in place. Files whose bytes did not change keep their times, files of others stay,
 * and whatever stops a publish leaves the old site whole for the next run to find.
 */
public final class SiteWriter {

  private static final int MOST_LANES = 8;

  private final Disk disk;
  private final Lanes lanes;

  SiteWriter(Steps steps, int lanes) {
    this.disk = new Disk(steps);
    this.lanes = new Lanes(lanes);
  }

  /** Publishes the tree to the target, a folder or nothing yet; says what it did. */
  public static Written write(WebTree tree, Path target) throws WriteFailure {
    int lanes = Math.min(MOST_LANES, Runtime.getRuntime().availableProcessors());
    return new SiteWriter(Steps.NONE, lanes).publish(tree, target);
  }

  /** {@link Reason#OVERLAP} when the target and a folder that is read lie in each other. */
  public static void requireApart(Path target, Path source) throws WriteFailure {
    Overlap.refuse(target, source);
  }

  Written publish(WebTree tree, Path target) throws WriteFailure {
    Place place;
    try {
      place = Place.of(target);
    } catch (IOException e) {
      throw WriteFailure.of(target, e);
    }
    return alone(place, tree);
  }

  private Written alone(Place place, WebTree tree) throws WriteFailure {
    try {
      Lock lock = Lock.take(place);
      try {
        return publish(tree, place);
      } finally {
        lock.release();
      }
    } catch (IOException e) {
      throw WriteFailure.of(place.given(), e);
    } catch (InvalidPathException e) {
      throw WriteFailure.of(place.given(), e);
    }
  }

  private Written publish(WebTree tree, Place place) throws IOException, WriteFailure {
    Leftovers leftovers = new Leftovers(place, disk);
    leftovers.mend();
    Inventory present = Inventory.of(place);
    Staging staging = new Staging(place, present, disk);
    Written written;
    try {
      written = stage(tree, place, present, staging);
      if (staging.begun()) {
        swap(place, present.existed());
      }
    } catch (IOException | WriteFailure | RuntimeException e) {
      tidy(leftovers, e);
      throw e;
    }
    if (staging.begun()) {
      retire(place, present);
    }
    return written;
  }

  /** Grows the new site as far as it differs from the present one. */
  private Written stage(WebTree tree, Place place, Inventory present, Staging staging)
      throws IOException, WriteFailure {
    Map<WebPath, Path> paths =
        tree.files().keySet().stream()
            .collect(Collectors.toMap(path -> path, path -> place.inside(path)));
    Set<Path> files = Set.copyOf(paths.values());
    Conflicts.refuse(place, present, files);
    Map<WebPath, String> hashes = new ConcurrentHashMap<>();
    Set<Path> kept = ConcurrentHashMap.newKeySet();
    lanes.each(
        List.copyOf(tree.files().entrySet()),
        file -> {
          byte[] bytes = bytes(file.getKey(), file.getValue());
          Path path = paths.get(file.getKey());
          hashes.put(file.getKey(), Manifest.hash(bytes));
          if (present.holds(path, bytes)) {
            kept.add(path);
          } else if (present.foreign(path)) {
            throw Conflicts.at(place, path);
          } else {
            staging.write(path, bytes);
          }
        });
    Manifest manifest = Manifest.of(hashes);
    Written written = new Written(tree.size() - kept.size(), kept.size(), present.ownBeyond(files));
    if (staging.begun() || !present.manifest().equals(Optional.of(manifest))) {
      staging.begin();
      List<Path> stay = new ArrayList<>(kept);
      present.foreign().stream().filter(path -> !kept.contains(path)).forEach(stay::add);
      stay.sort(null);
      lanes.each(stay, staging::keep);
      staging.finish(manifest);
    }
    return written;
  }

  private static byte[] bytes(WebPath path, Content content) throws WriteFailure {
    try {
      return content.bytes();
    } catch (RuntimeException | StackOverflowError e) {
      throw new WriteFailure(
          Reason.CONTENT,
          "%s could not be made: %s. The site was left as it was."
              .formatted(path, e.getMessage() == null ? e.toString() : e.getMessage()),
          e);
    }
  }

  private void swap(Place place, boolean replaces) throws IOException {
    if (!replaces) {
      disk.rename(place.staged(), place.target());
      return;
    }
    disk.rename(place.target(), place.setAside());
    try {
      disk.rename(place.staged(), place.target());
    } catch (IOException e) {
      disk.rename(place.setAside(), place.target());
      throw e;
    }
  }

  private void retire(Place place, Inventory present) throws WriteFailure {
    try {
      disk.syncFolder(place.parent());
      if (present.existed()) {
        new Retirement(disk, present.manifest().orElse(Manifest.empty()))
            .of(place.setAside(), place.target());
      }
    } catch (IOException e) {
      throw WriteFailure.leftover(place, e);
    }
  }

  /** Leaves nothing of a failed publish; what cannot be removed now, the next run removes. */
  private static void tidy(Leftovers leftovers, Exception failure) {
    try {
      leftovers.discard();
    } catch (IOException | WriteFailure e) {
      failure.addSuppressed(e);
    }
  }
}
