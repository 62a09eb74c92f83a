package dev.briefing.serve;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells when files of some folders have changed. What an editor does in one breath is told once,
 * and nothing is told while the last change is being worked on.
 */
final class Watch implements AutoCloseable {
  /** An editor empties a file before it fills it, or writes another one and renames it. */
  private static final long BREATH = 8;

  private static final long LONGEST_BREATH = 200;
  private static final long UNTIL_THERE = 200;

  private final BlockingQueue<Path> changes = new LinkedBlockingQueue<>();
  private final Listener listener;
  private final List<Thread> threads;
  private final CountDownLatch started;
  private final List<Path> folders;
  private volatile boolean open = true;

  /** Hears of changes. */
  @FunctionalInterface
  interface Listener {
    /**
     * Some files have changed.
     *
     * @param files not always by their own names, where many have
     * @return whether what was found is in doubt: a folder that is taken away and put back while it
     *     is read looks the same before and after, so that somebody has to look again
     */
    boolean changed(Set<Path> files);
  }

  private Watch(List<Path> folders, Listener listener) {
    this.listener = listener;
    this.folders = List.copyOf(folders);
    this.threads =
        Stream.concat(
                folders.stream().map(folder -> thread(() -> watch(folder))),
                Stream.of(thread(this::tell)))
            .toList();
    this.started = new CountDownLatch(folders.size());
  }

  /**
   * Returns when the folders are watched.
   *
   * @param listener hears of them in a thread of its own
   */
  static Watch of(List<Path> folders, Listener listener) throws InterruptedException {
    Watch watch = new Watch(folders, listener);
    watch.threads.forEach(Thread::start);
    watch.started.await();
    return watch;
  }

  @Override
  public void close() {
    open = false;
    threads.forEach(Thread::interrupt);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "briefing-watch");
    thread.setDaemon(true);
    return thread;
  }

  /** Over and over: a folder may be taken away and put back, as git does. */
  private void watch(Path folder) {
    try {
      while (open) {
        if (Files.isDirectory(folder)) {
          watchOnce(folder);
        }
        // One that is not there yet is looked for.
        started.countDown();
        Thread.sleep(UNTIL_THERE);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void watchOnce(Path folder) throws InterruptedException {
    Optional<Object> same = folder(folder);
    try {
      DirectoryWatcher watcher =
          DirectoryWatcher.builder()
              .path(folder.toAbsolutePath())
              .fileHashing(false)
              .listener(event -> changed(event.path()))
              .build();
      try {
        CompletableFuture<Void> watching = watcher.watchAsync(work -> thread(work).start());
        // From here on nothing is missed; what happened before is found by looking.
        changes.add(folder);
        started.countDown();
        while (!watching.isDone() && folder(folder).equals(same)) {
          Thread.sleep(UNTIL_THERE);
        }
      } finally {
        watcher.close();
      }
    } catch (IOException failure) {
      // The folder has gone, or cannot be watched now.
      started.countDown();
    }
    changes.add(folder);
  }

  /**
   * What tells a folder from another one of its name; nothing tells when its name is taken away.
   */
  private static Optional<Object> folder(Path folder) {
    try {
      BasicFileAttributes found = Files.readAttributes(folder, BasicFileAttributes.class);
      return Optional.of(found.fileKey() == null ? folder : found.fileKey());
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** The folders as they are there, or not, now. */
  private List<Optional<Object>> places() {
    return folders.stream().map(Watch::folder).toList();
  }

  /** Editors and systems keep files of their own beside those that are edited. */
  private void changed(@Nullable Path path) {
    if (path == null) {
      changes.add(Path.of(""));
      return;
    }
    Path name = path.getFileName();
    if (name == null || !name.toString().startsWith(".")) {
      changes.add(path);
    }
  }

  /**
   * A folder that is taken away or put back tells nothing of it: those are looked for, and compared
   * with what was there when the last change was told. What is in doubt is looked at once more.
   */
  private void tell() {
    List<Optional<Object>> told = places();
    boolean doubt = false;
    while (open) {
      try {
        Path first = changes.poll(UNTIL_THERE, TimeUnit.MILLISECONDS);
        List<Optional<Object>> now = places();
        boolean news = first != null || !now.equals(told);
        if (news || doubt) {
          Set<Path> changed = first == null ? Set.copyOf(folders) : inOneBreath(first);
          told = places();
          doubt = listener.changed(changed) && news;
        }
      } catch (InterruptedException closed) {
        return;
      }
    }
  }

  private Set<Path> inOneBreath(Path first) throws InterruptedException {
    Set<Path> changed = new HashSet<>();
    changed.add(first);
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_BREATH);
    Path next = changes.poll(BREATH, TimeUnit.MILLISECONDS);
    while (next != null) {
      changed.add(next);
      next = System.nanoTime() < end ? changes.poll(BREATH, TimeUnit.MILLISECONDS) : null;
    }
    changes.drainTo(changed);
    return changed;
  }
}
