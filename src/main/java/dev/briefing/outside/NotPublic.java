package dev.briefing.outside;

import java.io.IOException;
import java.io.Serial;

/** A host that the guard does not let anybody ask. */
final class NotPublic extends IOException {
  @Serial private static final long serialVersionUID = 1;

  NotPublic(String host) {
    super(host);
  }
}
