package dev.briefing.write;

import dev.briefing.web.WebPath;
import dev.briefing.write.WriteFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where a site is published to, and the three names beside it that the writer keeps for itself.
 * {@code given} is the target as the caller wrote it, for messages; {@code parent} is real.
 */
record Place(Path given, Path parent, String name) {

  /** The place of a target that is a folder, or nothing yet; creates the folders above it. */
  static Place of(Path given) throws IOException, WriteFailure {
    Path absolute = given.toAbsolutePath().normalize();
    Path name = absolute.getFileName();
    Path above = absolute.getParent();
    if (name == null || above == null) {
      throw unfit(given, "is the root of a disk; name a folder for the site");
    }
    if (name.toString().matches("\\..*-(new|old|lock)")) {
      throw unfit(given, "has a name that the generator keeps for its own folders; choose another");
    }
    if (Files.exists(above) && !Files.isDirectory(above)) {
      throw unfit(given, "cannot be a folder, since " + above + " is a file");
    }
    Files.createDirectories(above);
    Place place = new Place(given, above.toRealPath(), name.toString());
    Path target = place.target();
    if (Files.isSymbolicLink(target)) {
      throw unfit(
          given,
          "is a symbolic link to "
              + Files.readSymbolicLink(target)
              + ", and links are not followed; name that folder itself as the site folder");
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(target)) {
      throw unfit(given, "is a file; remove it, or name a folder for the site");
    }
    return place;
  }

  private static WriteFailure unfit(Path given, String why) {
    return new WriteFailure(
        Reason.UNFIT_TARGET, "Cannot publish to " + given + ": it " + why + ".");
  }

  Path target() {
    return parent.resolve(name);
  }

  /** A file of the site as a path relative to the target. */
  Path inside(WebPath path) {
    return parent.getFileSystem().getPath(path.value());
  }

  /** The new site while it grows. */
  Path staged() {
    return parent.resolve("." + name + "-new");
  }

  /** The old site between the two renames, and until it is gone. */
  Path setAside() {
    return parent.resolve("." + name + "-old");
  }

  Path lock() {
    return parent.resolve("." + name + "-lock");
  }

  @Override
  public String toString() {
    return given.toString();
  }
}
