package dev.briefing.build;

import java.util.List;

/** The whole way from a folder of texts to a site. */
public final class Build {
  private Build() {}

  /** Reads and checks; writes nothing. */
  public static Result check(Options options) {
    return new Result(List.of(), 0, 0, 0);
  }

  /** Reads, checks, and writes the site if there is no error. */
  public static Result publish(Options options) {
    return check(options);
  }
}
