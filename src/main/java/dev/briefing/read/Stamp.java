package dev.briefing.read;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the folder tells of a file, so that it need not be read again.
 *
 * @param key what tells it from another file of its name, where the system has such a thing
 * @param settled whether its last change was long enough ago that one more would have another time
 */
record Stamp(long size, FileTime changed, Optional<Object> key, boolean settled) {
  /** Some disks count time in steps of two seconds. */
  private static final Duration STEP = Duration.ofSeconds(3);

  static Stamp of(BasicFileAttributes file, Instant now) {
    FileTime changed = file.lastModifiedTime();
    return new Stamp(
        file.size(),
        changed,
        Optional.ofNullable(file.fileKey()),
        changed.toInstant().isBefore(now.minus(STEP)));
  }

  /** Whether a file that had this stamp and has another one now is certain to hold the same. */
  boolean isStill(Stamp now) {
    return settled && size == now.size && changed.equals(now.changed) && key.equals(now.key);
  }
}
