package dev.briefing.outside;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The time, and how to let it pass. */
interface Pace {
  /** As it goes by. */
  Pace REAL =
      new Pace() {
        @Override
        public Instant now() {
          return Clock.systemUTC().instant();
        }

        @Override
        public void rest(Duration time) throws InterruptedException {
          Thread.sleep(time.toMillis());
        }
      };

  Instant now();

  void rest(Duration time) throws InterruptedException;
}
