package dev.briefing.read;

import dev.briefing.model.Written;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What each file of a content folder said, so that a second reading reads only those again whose
 * stamp is another one, and understands only those anew that say something else. Each file may be
 * read by a thread of its own.
 */
public final class Memory {
  private static final String NO_TEXT = "";

  /**
   * All that the meaning of a file depends on, and what it means.
   *
   * @param entity whom a figure is about when nothing else says so
   */
  private record Understood(
      Stamp stamp, String text, Optional<Written<String>> entity, Parts parts) {}

  private final Map<String, Understood> files = new ConcurrentHashMap<>();
  private final AtomicInteger understood = new AtomicInteger();

  /** What a file means that nobody has touched; nothing where it has to be read to know. */
  Optional<Parts> untouched(ContentFile file, Optional<Written<String>> entity) {
    return Optional.ofNullable(files.get(file.path()))
        .filter(known -> known.stamp().isStill(file.stamp()) && known.entity().equals(entity))
        .map(Understood::parts);
  }

  /** What a text means: known, or found out now. */
  Parts of(
      ContentFile file, String text, Optional<Written<String>> entity, Supplier<Parts> meaning) {
    Understood known = files.get(file.path());
    Parts parts;
    if (known != null && known.text().equals(text) && known.entity().equals(entity)) {
      parts = known.parts();
    } else {
      understood.incrementAndGet();
      parts = meaning.get();
    }
    files.put(file.path(), new Understood(file.stamp(), text, entity, parts));
    return parts;
  }

  /** Keeps what a file is that has no text. */
  Parts keep(ContentFile file, Optional<Written<String>> entity, Parts parts) {
    files.put(file.path(), new Understood(file.stamp(), NO_TEXT, entity, parts));
    return parts;
  }

  /** How many files had to be understood, over all readings. */
  public int understood() {
    return understood.get();
  }
}
