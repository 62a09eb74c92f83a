package dev.briefing.read;

import dev.briefing.model.Written;
import dev.briefing.read.yaml.TextLines;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What each file of a content folder said, so that a second reading understands only those anew
 * that say something else. Each file may be read by a thread of its own.
 */
public final class Memory {
  /** All that the meaning of a file depends on. */
  private record Said(ContentFile file, String text, Optional<Written<String>> entity) {}

  private record Understood(Said said, Parts parts) {}

  private final Map<String, Understood> files = new ConcurrentHashMap<>();
  private final AtomicInteger understood = new AtomicInteger();

  /** What a text means: known, or found out now. */
  Parts of(
      ContentFile file, TextLines text, Optional<Written<String>> entity, Supplier<Parts> meaning) {
    Said said = new Said(file, text.text(), entity);
    Understood known = files.get(file.path());
    if (known != null && known.said().equals(said)) {
      return known.parts();
    }
    understood.incrementAndGet();
    Parts parts = meaning.get();
    files.put(file.path(), new Understood(said, parts));
    return parts;
  }

  /** How many files had to be understood, over all readings. */
  public int understood() {
    return understood.get();
  }
}
