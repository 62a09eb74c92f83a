package dev.briefing.write;

import dev.briefing.web.Content;
import dev.briefing.web.MeasuringStream;
import dev.briefing.web.WebPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the last publish wrote to a folder, by the list that it left there. */
public final class Published {
  private final Path folder;
  private final SortedMap<WebPath, String> hashes;

  private Published(Path folder, SortedMap<WebPath, String> hashes) {
    this.folder = folder;
    this.hashes = hashes;
  }

  /** Nothing where nobody published, or where the list cannot be read. */
  public static Published in(Path folder) {
    try {
      return new Published(
          folder, Manifest.in(folder, Place.of(folder)).orElse(Manifest.empty()).hashes());
    } catch (IOException | WriteFailure unknown) {
      return new Published(folder, new TreeMap<>());
    }
  }

  /**
   * The files below a folder of the site, each with the SHA-256 that it was written with.
   *
   * @param below ends in a slash
   */
  public SortedMap<WebPath, String> hashes(String below) {
    SortedMap<WebPath, String> found = new TreeMap<>();
    hashes.forEach(
        (path, hash) -> {
          if (path.value().startsWith(below)) {
            found.put(path, hash);
          }
        });
    return found;
  }

  /** Whether no publish is at work, and none that was killed has left anything to mend. */
  public boolean isSettled() {
    try {
      Place place = Place.of(folder);
      return Stream.of(place.staged(), place.setAside(), place.lock())
          .noneMatch(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException | WriteFailure unknown) {
      return false;
    }
  }

  /** Whether a file still is as it was written. */
  public boolean isWhole(WebPath path) {
    try {
      return MeasuringStream.hash(bytes(path)).equals(hashes.get(path));
    } catch (IOException gone) {
      return false;
    }
  }

  /** A file as it was written; asked for its bytes it fails where they are others by then. */
  public Content content(WebPath path) {
    return () -> {
      try {
        byte[] bytes = bytes(path);
        if (MeasuringStream.hash(bytes).equals(hashes.get(path))) {
          return bytes;
        }
      } catch (IOException gone) {
        throw new IllegalStateException("somebody took it away meanwhile", gone);
      }
      throw new IllegalStateException("somebody changed it meanwhile");
    };
  }

  private byte[] bytes(WebPath path) throws IOException {
    Path file = folder.resolve(path.value());
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(file + " is no file");
    }
    return Files.readAllBytes(file);
  }
}
