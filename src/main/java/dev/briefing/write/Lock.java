package dev.briefing.write;

import dev.briefing.write.WriteFailure.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One publish to a target at a time, across processes. The system's own lock on a file beside the
 * target: it dies with its process, so no kill leaves a stale one, and the file goes with it.
 */
final class Lock {

  /** Locks held in this process. Its file locks would not do: closing any channel drops them. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private static final int ATTEMPTS = 10;

  private final Path file;
  private final FileChannel channel;

  private Lock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The lock, at once; {@link Reason#BUSY} while another publish holds it. */
  static Lock take(Place place) throws IOException, WriteFailure {
    Path file = place.lock();
    if (!HELD.add(file)) {
      throw busy(place);
    }
    boolean taken = false;
    try {
      Lock lock = new Lock(file, open(place));
      taken = true;
      return lock;
    } finally {
      if (!taken) {
        HELD.remove(file);
      }
    }
  }

  private static FileChannel open(Place place) throws IOException, WriteFailure {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      FileChannel channel =
          FileChannel.open(
              place.lock(),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
      boolean ours = false;
      try {
        ours = locked(channel, place) && stillThere(channel, place.lock());
        if (ours) {
          return channel;
        }
      } finally {
        if (!ours) {
          channel.close();
        }
      }
    }
    throw busy(place);
  }

  private static boolean locked(FileChannel channel, Place place) throws IOException, WriteFailure {
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw busy(place);
      }
      return lock.isValid();
    } catch (OverlappingFileLockException e) {
      throw busy(place);
    }
  }

  /**
   * Whether the file that we locked is the one that bears the name. A publish that ended between
   * our opening and our locking has removed ours, and a third may have made another. The size tells
   * without opening the file a second time, which would drop the lock.
   */
  private static boolean stillThere(FileChannel channel, Path file) throws IOException {
    int size = ThreadLocalRandom.current().nextInt(1, 1 << 20);
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(1), size - 1L);
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == size;
  }

  private static WriteFailure busy(Place place) {
    return new WriteFailure(
        Reason.BUSY,
        "Another publish to %s is running. Wait until it has ended, then publish again."
            .formatted(place));
  }

  /** Removes the file while it is still locked, then lets go. */
  void release() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // An empty file without a lock stays, which hinders nobody; the next publish removes it.
      return;
    } finally {
      HELD.remove(file);
    }
  }
}
