package dev.briefing.outside;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A time that passes only where somebody rests, and then at once. */
final class FastPace implements Pace {
  private Instant now = Instant.parse("2026-03-12T10:00:00Z");
  private final List<Duration> rests = new CopyOnWriteArrayList<>();

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void rest(Duration time) {
    now = now.plus(time);
    rests.add(time);
  }

  List<Duration> rests() {
    return List.copyOf(rests);
  }
}
