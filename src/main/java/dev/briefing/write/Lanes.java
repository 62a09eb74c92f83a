package dev.briefing.write;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Does one task for each item, on so many threads. When several fail, the failure that counts is
 * that of the first item in the list's order, so that the message does not depend on the threads.
 */
record Lanes(int count) {

  @FunctionalInterface
  interface Task<T> {
    void on(T item) throws IOException, WriteFailure;
  }

  private record Failure(int index, Throwable cause) {}

  <T> void each(List<T> items, Task<T> task) throws IOException, WriteFailure {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger firstFailed = new AtomicInteger(Integer.MAX_VALUE);
    Queue<Failure> failures = new ConcurrentLinkedQueue<>();
    Runnable lane =
        () -> {
          for (int i = next.getAndIncrement();
              i < items.size() && i < firstFailed.get();
              i = next.getAndIncrement()) {
            try {
              task.on(items.get(i));
            } catch (Throwable e) {
              failures.add(new Failure(i, e));
              firstFailed.accumulateAndGet(i, Math::min);
            }
          }
        };
    run(lane, Math.min(count, items.size()));
    Optional<Failure> first = failures.stream().min(Comparator.comparingInt(Failure::index));
    if (first.isPresent()) {
      rethrow(first.get().cause());
    }
  }

  private static void run(Runnable lane, int count) {
    if (count <= 1) {
      lane.run();
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      // Joined even when the caller is interrupted: no lane may still write while we clean up.
      CompletableFuture.allOf(
              IntStream.range(0, count)
                  .mapToObj(i -> CompletableFuture.runAsync(lane, threads))
                  .toArray(CompletableFuture<?>[]::new))
          .join();
    } finally {
      threads.shutdown();
    }
  }

  private static void rethrow(Throwable cause) throws IOException, WriteFailure {
    if (cause instanceof IOException e) {
      throw e;
    }
    if (cause instanceof WriteFailure e) {
      throw e;
    }
    if (cause instanceof RuntimeException e) {
      throw e;
    }
    if (cause instanceof Error e) {
      throw e;
    }
  }
}
