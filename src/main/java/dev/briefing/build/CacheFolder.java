package dev.briefing.build;

import java.nio.file.Path;

/** What can be found out again, kept for next time; whoever deletes it loses nothing but time. */
public final class CacheFolder {
  private CacheFolder() {}

  /** Where this user's programs keep such things. */
  public static Path ofUser() {
    String given = System.getenv("XDG_CACHE_HOME");
    Path caches =
        given == null || given.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(given);
    return caches.resolve("briefing");
  }
}
