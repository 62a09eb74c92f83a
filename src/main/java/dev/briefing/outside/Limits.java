package dev.briefing.outside;

import java.time.Duration;

/**
 * How much may be asked.
 *
 * @param connections at the same time, in all; to one host there is one at a time
 * @param pause between two questions to the same host
 * @param patience for one question: the name, the connection and the head of the answer
 * @param longestWait how long a host may ask to be left alone; a longer wait is not waited
 * @param redirects how often an address may lead on to another
 * @param head how many bytes of an answer are read at most; of what follows its head, none
 * @param questions in all
 * @param total the time for all of them
 */
public record Limits(
    int connections,
    Duration pause,
    Duration patience,
    Duration longestWait,
    int redirects,
    int head,
    int questions,
    Duration total) {
  /** Gentle, and done with a site of some hundred sources in a few minutes. */
  public static final Limits USUAL =
      new Limits(
          8,
          Duration.ofSeconds(1),
          Duration.ofSeconds(15),
          Duration.ofSeconds(60),
          10,
          65_536,
          20_000,
          Duration.ofMinutes(30));
}
