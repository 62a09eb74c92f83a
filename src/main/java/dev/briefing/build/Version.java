package dev.briefing.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The version of the generator, as its POM has it. */
public final class Version {
  /** For example {@code 1.2.0}. */
  public static final String CURRENT = read();

  private Version() {}

  private static String read() {
    try (InputStream text = Version.class.getResourceAsStream("version.txt")) {
      return new String(Objects.requireNonNull(text).readAllBytes(), UTF_8).strip();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
