package dev.briefing.write;

import dev.briefing.web.WebTree;
import dev.briefing.write.WriteFailure.Reason;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

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
    int processors = Runtime.getRuntime().availableProcessors();
    int lanes = Integer.getInteger("briefing.threads", Math.min(MOST_LANES, processors));
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
    Staging staging = new Staging(place, present, disk, lanes);
    Written written;
    try {
      written = new Comparison(place, present, staging, lanes).stage(tree);
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

  private void swap(Place place, boolean replaces) throws IOException {
    if (!replaces) {
      disk.rename(place.staged(), place.target());
      return;
    }
    disk.rename(place.target(), place.setAside());
    try {
      disk.rename(place.staged(), place.target());
    } catch (IOException e) {
      try {
        disk.rename(place.setAside(), place.target());
      } catch (IOException second) {
        e.addSuppressed(second);
      }
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
