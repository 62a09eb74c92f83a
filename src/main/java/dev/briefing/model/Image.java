package dev.briefing.model;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture of the content folder.
 *
 * @param path below the content folder, such as {@code images/map.png}
 * @param file where its bytes are
 * @param fingerprint of its bytes, as {@link Fingerprint} makes it
 * @param dimensions nothing for a drawing that does not say how large it is
 */
public record Image(String path, Path file, String fingerprint, Optional<Dimensions> dimensions) {

  /** Where it is published, an address that changes with its bytes. */
  public String address() {
    return Addresses.fingerprinted(path, fingerprint);
  }
}
