package dev.briefing.write;

import dev.briefing.write.WriteFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A site is not published into what it is made from, nor around it. Links are seen through. */
final class Overlap {

  private Overlap() {}

  static void refuse(Path target, Path source) throws WriteFailure {
    try {
      Path site = real(target.toAbsolutePath().normalize());
      Path read = real(source.toAbsolutePath().normalize());
      if (site.startsWith(read)) {
        throw overlap(target, "it lies inside " + source + ", which is read");
      }
      if (read.startsWith(site)) {
        throw overlap(target, source + ", which is read, lies inside it");
      }
    } catch (IOException e) {
      throw WriteFailure.of(target, e);
    }
  }

  private static WriteFailure overlap(Path target, String why) {
    return new WriteFailure(
        Reason.OVERLAP,
        "Cannot publish to %s: %s. Nothing was changed. Name a site folder beside it."
            .formatted(target, why));
  }

  /** The real path, also of what is not there yet. */
  private static Path real(Path path) throws IOException {
    Path parent = path.getParent();
    if (Files.exists(path) || parent == null) {
      return path.toRealPath();
    }
    return real(parent).resolve(path.getFileName());
  }
}
