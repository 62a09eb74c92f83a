package dev.briefing.convert;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody said of a file when asking for its import; the rest is guessed, or asked for. */
public final class Given {
  private final Map<Told, String> said = new EnumMap<>(Told.class);

  /** Remembers what was said; nothing and blanks are not said. */
  public Given with(Told parameter, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      said.put(parameter, value.strip());
    }
    return this;
  }

  Optional<String> get(Told parameter) {
    return Optional.ofNullable(said.get(parameter));
  }
}
