package dev.briefing.outside;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Who asks a host waits until nobody else does, and until the host has had its pause. */
final class Turns {
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();
  private final Pace pace;
  private final Duration pause;

  private static final class Turn {
    final ReentrantLock lock = new ReentrantLock(true);
    Instant next = Instant.MIN;
  }

  /** What is done in a turn. */
  @FunctionalInterface
  interface Question<T> {
    T ask() throws IOException;
  }

  Turns(Pace pace, Duration pause) {
    this.pace = pace;
    this.pause = pause;
  }

  /** Asks a host when it is its turn. */
  <T> T at(String host, Question<T> question) throws IOException, InterruptedException {
    Turn turn = turns.computeIfAbsent(host, name -> new Turn());
    turn.lock.lockInterruptibly();
    try {
      Duration left = turn.next.equals(Instant.MIN) ? Duration.ZERO : until(turn.next);
      if (left.compareTo(Duration.ZERO) > 0) {
        pace.rest(left);
      }
      try {
        return question.ask();
      } finally {
        turn.next = pace.now().plus(pause);
      }
    } finally {
      turn.lock.unlock();
    }
  }

  private Duration until(Instant next) {
    return Duration.between(pace.now(), next);
  }
}
