package dev.briefing.write;

import java.io.IOException;
import java.nio.file.Path;

/** Is told of each change to the disk before it happens; a test's may throw or end the process. */
@FunctionalInterface
interface Steps {

  Steps NONE = (action, path) -> {};

  void before(String action, Path path) throws IOException;
}
