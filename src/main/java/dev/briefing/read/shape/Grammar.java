package dev.briefing.read.shape;

import dev.briefing.read.yaml.Node;
import java.util.Optional;

/**
 * How the value of a field is written, and what it is read into.
 *
 * @param <T> what comes of it
 */
public interface Grammar<T> {

  /** What belongs here, for messages: {@code a date, such as 2026-03-12}. */
  String form();

  /** How it looks, for editors and the reference. */
  Notation notation();

  /** The value; or empty, with a problem reported. */
  Optional<T> read(Node node, Scope scope);
}
